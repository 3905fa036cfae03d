import { groupStandings } from '@/lib/scrutiny/commitments/group-standings';
import type { CommitmentStanding } from '@/lib/scrutiny/commitments/commitment-standing';
import { madeStanding } from '../../../fixtures/made-tables/made-commitment';

const said = (state: CommitmentStanding['state'], basis: 'asked for' | 'stated without a number') =>
  groupStandings([madeStanding({ state }, { basis })]).map(({ id }) => id);

test.each([
  ['overdue', 'past-their-day'],
  ['not yet due', 'to-come'],
  ['open, no day stated', 'no-day'],
  ['goes on', 'goes-on'],
  ['answered', 'answered'],
] as const)('what is %s stands in the part %s alone', (state, id) => {
  expect(said(state, 'asked for')).toEqual([id]);
});

test('a number that minutes leave out stands apart until it is answered', () => {
  expect(said('open, no day stated', 'stated without a number')).toEqual(['left-out']);
  expect(said('answered', 'stated without a number')).toEqual(['answered']);
});
