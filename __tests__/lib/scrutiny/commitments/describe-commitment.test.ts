import { describeAsking, describeCommitment } from '@/lib/scrutiny/commitments/describe-commitment';
import { madeCommitment } from '../../../fixtures/made-tables/made-commitment';

const inFourWeeks = { due: '2020-07-14', dueIs: 'worked out', dueAsPrinted: 'in four weeks’ time' } as const;
const onADay = { due: '2020-07-14', dueIs: 'printed', dueAsPrinted: 'by 14 July 2020' } as const;
const inAMonth = { due: '2019-12', dueIs: 'printed', dueAsPrinted: 'December 2019' } as const;

describe('an open one', () => {
  test.each([
    ['overdue', onADay, '2020-10-27', 'Open on 27 October 2020, 105 days over: due by 14 July 2020.'],
    ['overdue', onADay, '2020-07-15', 'Open on 15 July 2020, 1 day over: due by 14 July 2020.'],
    [
      'overdue',
      inFourWeeks,
      '2020-10-27',
      'Open on 27 October 2020, 105 days over: due by 14 July 2020, worked out from “in four weeks’ time”.',
    ],
    [
      'overdue',
      inAMonth,
      '2020-10-27',
      'Open on 27 October 2020, 301 days over: due in December 2019, and counted from the end of that month.',
    ],
    ['not yet due', onADay, '2020-07-14', 'Open on 14 July 2020, the day it is due.'],
    [
      'not yet due',
      inFourWeeks,
      '2020-07-14',
      'Open on 14 July 2020, the day it is due, worked out from “in four weeks’ time”.',
    ],
    ['not yet due', onADay, '2020-07-01', 'Open on 1 July 2020, to come by 14 July 2020.'],
    ['not yet due', inAMonth, '2019-12-31', 'Open on 31 December 2019: due in this month.'],
    ['not yet due', inAMonth, '2019-11-30', 'Open on 30 November 2019, to come in December 2019.'],
    ['open, no day stated', {}, '2020-10-27', 'Open on 27 October 2020. No day is stated.'],
    [
      'open, no day stated',
      { dueAsPrinted: 'in due course' },
      '2020-10-27',
      'Open on 27 October 2020. No day is stated: “in due course”.',
    ],
    [
      'open, no day stated',
      { basis: 'stated without a number' },
      '2020-10-27',
      'Open on 27 October 2020: no paper that we hold prints the number.',
    ],
    [
      'goes on',
      { standing: true, dueAsPrinted: 'each month' },
      '2020-10-27',
      'Goes on, as known on 27 October 2020, “each month”: no single answer closes it.',
    ],
    [
      'goes on',
      { standing: true },
      '2020-10-27',
      'Goes on, as known on 27 October 2020: no single answer closes it.',
    ],
  ] as const)('%s %j, on %s', (state, given, day, sentence) => {
    expect(describeCommitment(madeCommitment(given), state, day)).toBe(sentence);
  });
});

describe('an answered one', () => {
  test.each([
    ['on the day', onADay, '2020-07-14', 'Answered on 14 July 2020, the day it was due.'],
    [
      'on the day, worked out',
      inFourWeeks,
      '2020-07-14',
      'Answered on 14 July 2020, the day it was due, worked out from “in four weeks’ time”.',
    ],
    ['before it', onADay, '2020-07-10', 'Answered on 10 July 2020, before it was due: due by 14 July 2020.'],
    ['a day after', onADay, '2020-07-15', 'Answered on 15 July 2020, 1 day over: due by 14 July 2020.'],
    ['long after', onADay, '2020-08-14', 'Answered on 14 August 2020, 31 days over: due by 14 July 2020.'],
    [
      'after the month',
      inAMonth,
      '2020-10-27',
      'Answered on 27 October 2020, 301 days over: due in December 2019, and counted from the end of that month.',
    ],
    ['in the month', inAMonth, '2019-12-10', 'Answered on 10 December 2019, the month in which it was due.'],
    [
      'before the month',
      inAMonth,
      '2019-11-30',
      'Answered on 30 November 2019, before it was due: due in December 2019.',
    ],
    ['in the month of the day', onADay, '2020-07', 'Answered in July 2020, the month in which it was due.'],
    [
      'in a later month, on a day that is not stated',
      onADay,
      '2020-08',
      'Answered in August 2020, after it was due: due by 14 July 2020.',
    ],
    ['with no day stated', {}, '2020-07-29', 'Answered on 29 July 2020. No day was stated.'],
    [
      'with words and no day',
      { dueAsPrinted: 'once completed' },
      '2020-07-29',
      'Answered on 29 July 2020. No day was stated: “once completed”.',
    ],
  ] as const)('%s', (_name, given, answeredOn, sentence) => {
    expect(describeCommitment(madeCommitment({ ...given, answeredOn }), 'answered', '2020-10-27')).toBe(
      sentence,
    );
  });
});

test.each([
  [{}, 'Asked for by the Chair.'],
  [{ of: 'the Governance Advisor' }, 'Asked for by the Chair, of the Governance Advisor.'],
  [{ basis: 'promised' }, 'Promised by the Chair.'],
  [{ basis: 'listed' }, 'On a list of work to come; who asked is not stated.'],
  [
    { basis: 'listed', of: 'the Chair' },
    'On a list of work to come, for the Chair; who asked is not stated.',
  ],
  [{ basis: 'stated without a number' }, 'Nobody is stated to have asked for the number.'],
] as const)('who asked, of %j', (given, sentence) => {
  expect(describeAsking(madeCommitment(given))).toBe(sentence);
});

test('where the papers do not state who asked, the sentence says so', () => {
  const { askedBy: _askedBy, ...nobody } = madeCommitment();
  expect(describeAsking(nobody)).toBe('Asked for; by whom is not stated.');
});
