import { join } from 'node:path';
import { childrenMissingEducationCharacteristics } from '@/data/children-missing-education-characteristics/dataset';
import type { Table } from '@/lib/dataset/table';
import { type ReadTables, readTables } from '@/lib/store/read-table';

const read = readTables(join(process.cwd(), 'data'), childrenMissingEducationCharacteristics);
const [table] = (read as Extract<ReadTables, { ok: true }>).tables as [Table];
const { measures } = childrenMissingEducationCharacteristics;

describe('minute 28 of 17 September 2019, on who was missing education', () => {
  it('prints three percentages, of a period that it does not name', () => {
    expect(table.observations).toEqual([
      {
        row: 2,
        period: {
          kind: 'time',
          id: 'period-not-stated',
          dated: false,
          name: 'Period not stated',
          said: { stock: '(the minutes do not say when)', flow: '(the minutes do not say when)' },
          notAfter: '2019-09-17',
          place: 1,
        },
        asAt: 'not stated',
        groups: {},
        cells: {
          central_area_percent: {
            kind: 'number',
            value: 39.2,
            flags: [],
            note: 'The minutes do not say how many newly identified cases there were.',
          },
          roma_percent: {
            kind: 'number',
            value: 44,
            flags: [],
            note: 'The minutes call this "the majority". It is less than half, and the largest single group that they name.',
          },
          ethnicity_unclassified_percent: {
            kind: 'number',
            value: 33,
            flags: [],
            note: 'Parents do not have to state ethnicity. With the 44% this leaves 23% (worked out: 100 − 44 − 33), of which the minutes say nothing.',
          },
        },
        readFrom:
          'Of the newly identified cases of CME, 39.2% of children were from the Central area … classified by ethnicity as Roma by their parents (44%) and a further 33% were unclassified',
      },
    ]);
  });

  it.each([
    ['central_area_percent', 'newly identified cases'],
    ['roma_percent', 'children recorded as missing education'],
    ['ethnicity_unclassified_percent', 'children recorded as missing education'],
  ] as const)('%s is a percentage of %s', (measure, of) => {
    expect(measures[measure].unit).toEqual({ kind: 'percentage', of });
  });

  it.each([
    [
      'central_area_percent',
      '39.2% of children were from the Central area of Rotherham at the time of the referral',
    ],
    ['roma_percent', 'classified by ethnicity as Roma by their parents (44%)'],
    ['ethnicity_unclassified_percent', 'a further 33% were unclassified'],
  ] as const)('%s is printed as “%s”', (measure, asPrinted) => {
    expect(measures[measure].asPrinted).toBe(asPrinted);
  });
});

it.each([
  ['The minutes call 44% "the majority". It is less than half.'],
  ['leave 23% (worked out: 100 − 44 − 33)'],
])('what is untidy in the minutes is noted: %s', (words) => {
  expect(childrenMissingEducationCharacteristics.asPrintedNotes.map(({ text }) => text).join('\n')).toContain(
    words,
  );
});
