import { formatVersion } from '@/lib/dataset/format-version';
import { dayInLondon } from '@/lib/period/day';
import { formatDay } from '@/lib/period/format-period';
import type { KeptRelease } from '@/lib/release/kept-release';
import { officerLinks } from '@/lib/site/officer-links';
import styles from './officer-desk.module.css';

interface Props {
  kept: KeptRelease;
  /** The title of its dataset. */
  title: string;
}

/** A release on a line of the list: of what, what it brings, who prepared it, and what became of it. */
export function KeptReleaseItem({ kept, title }: Props) {
  const { id, release, preparedBy, preparedAt } = kept;
  return (
    <li className={styles.item}>
      <p>
        <a href={officerLinks.release(id)}>
          {title}
          {release.restores !== undefined && ', undoing'}
        </a>
      </p>
      <p>{release.note}</p>
      <p className={styles.quiet}>
        Prepared by {preparedBy.name} on {dayOf(preparedAt)}. {whatBecame(kept)}
      </p>
    </li>
  );
}

/** What was decided, by whom and when. */
export function whatBecame({ decision }: KeptRelease): string {
  if (!decision) return 'It waits for another officer.';
  const { by, at } = decision;
  if (decision.what === 'sent back') return `Sent back by ${by.name} on ${dayOf(at)}: “${decision.why}”`;
  return `Approved by ${by.name} and published as the version of ${formatVersion(decision.version)}.`;
}

/** The day of a moment, as it is in this country. */
export function dayOf(moment: string): string {
  return formatDay(dayInLondon(new Date(moment)));
}
