import type { Commitment } from '@/lib/meeting/commitment';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import { knownCommitments } from '@/lib/scrutiny/commitments/known-commitment';
import { madeCommitment } from '../../../fixtures/made-tables/made-commitment';
import { noMeetings } from '../../../fixtures/no-meetings';

const recordOf = (commitment: Commitment): MeetingsRecord => ({
  ...noMeetings,
  papers: [
    { id: 'synthetic-paper', title: 'Minutes', kind: 'minutes', meeting: '2020-06-16', day: '2020-06-16' },
    { id: 'later-paper', title: 'Pack', kind: 'agenda pack', meeting: '2020-09-01', day: '2020-09-01' },
  ],
  commitments: [commitment],
});

const answered = madeCommitment({
  answeredOn: '2020-07-01',
  answeredByPaper: 'later-paper',
  answeredByItem: 'item-1',
  answerNote: 'Three boats.',
  laterNote: 'Listed again.',
  laterPaper: 'later-paper',
});

test('before its paper a commitment is not known', () => {
  expect(knownCommitments(recordOf(madeCommitment()), '2020-06-15')).toEqual([]);
  expect(knownCommitments(recordOf(madeCommitment()), '2020-06-16')).toHaveLength(1);
});

test('an answer is known from the paper that shows it, though it came before', () => {
  const [before] = knownCommitments(recordOf(answered), '2020-08-31');
  expect(before).toEqual(madeCommitment());
  const [after] = knownCommitments(recordOf(answered), '2020-09-01');
  expect(after).toEqual(answered);
});

test('a paper that is not held closes nothing', () => {
  const open = { ...answered, answeredByPaper: 'a-desk-drawer', laterPaper: 'a-desk-drawer' };
  expect(knownCommitments(recordOf(open), '2020-09-01')).toEqual([madeCommitment()]);
});
