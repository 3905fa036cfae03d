import type { Item } from '../../meeting/item';
import type { Meeting } from '../../meeting/meeting';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import { isSameSubject } from './same-subject';

/** What a meeting asked for or was promised. What was only stated without a number was neither. */
export function promisesOfMeeting(
  standings: readonly CommitmentStanding[],
  meeting: Pick<Meeting, 'id'>,
): CommitmentStanding[] {
  return standings.filter(({ commitment }) => commitment.meeting === meeting.id && isAsked({ commitment }));
}

/**
 * What other meetings had been promised about an item and was open: under an item on the same subject, or about
 * figures that it lists. What goes on and on is not among it, because no answer closes it.
 */
export function openAbout(
  standings: readonly CommitmentStanding[],
  item: Item,
  { items }: Pick<MeetingsRecord, 'items'>,
): CommitmentStanding[] {
  const same = new Set(
    items.filter((other) => isSameSubject(item, other) || sharesDataset(item, other)).map(({ id }) => id),
  );
  return standings.filter(
    ({ commitment, state }) =>
      state !== 'answered' &&
      state !== 'goes on' &&
      commitment.meeting !== item.meeting &&
      (same.has(commitment.item ?? '') || sharesDataset(commitment, item)) &&
      isAsked({ commitment }),
  );
}

function sharesDataset(one: Pick<Item, 'datasets'>, other: Pick<Item, 'datasets'>): boolean {
  return one.datasets.some((dataset) => other.datasets.includes(dataset));
}

function isAsked({ commitment }: Pick<CommitmentStanding, 'commitment'>): boolean {
  return commitment.basis !== 'stated without a number';
}
