import { join } from 'node:path';
import { childrenMissingEducation } from '@/data/children-missing-education/dataset';
import type { Table } from '@/lib/dataset/table';
import { valueIn } from '@/lib/dataset/value';
import { type ReadTables, readTables } from '@/lib/store/read-table';

const read = readTables(join(process.cwd(), 'data'), childrenMissingEducation);
const [table] = (read as Extract<ReadTables, { ok: true }>).tables as [Table];
const [first, fourth] = table.observations;

describe('minute 28 of 17 September 2019, on children missing education', () => {
  it('names two quarters and no year or day', () => {
    expect(table.observations.map(({ period, asAt }) => [period.id, period.dated, asAt])).toEqual([
      ['quarter-1', false, 'not stated'],
      ['quarter-4', false, 'not stated'],
    ]);
  });

  it('prints for Quarter 1 the resolved cases alone', () => {
    expect(first?.cells).toEqual({
      active_cases: {
        kind: 'missing',
        symbol: 'x',
        note: 'The minutes give the fall since Quarter One and not the number that it fell from.',
      },
      resolved_cases: { kind: 'number', value: 120, flags: [] },
      active_cases_fall_percent: {
        kind: 'missing',
        symbol: 'z',
        note: 'There is no earlier quarter in the minutes to fall from.',
      },
    });
  });

  it('prints for Quarter 4 the active and the resolved cases and the fall', () => {
    expect(fourth?.cells).toEqual({
      active_cases: {
        kind: 'number',
        value: 160,
        flags: [],
        note: 'The minutes say "At the end of the reporting period". That this is the end of Quarter Four is our reading of the sentence that follows.',
      },
      resolved_cases: { kind: 'number', value: 166, flags: [] },
      active_cases_fall_percent: {
        kind: 'number',
        value: 24,
        flags: [],
        note: 'Printed as "a 24% reduction from Quarter One".',
      },
    });
  });

  it('is read from these words', () => {
    expect(table.observations.map(({ readFrom }) => readFrom)).toEqual([
      'Quarter One when 120 cases were resolved in the period',
      '160 active cases that remained open to CME which highlighted a 24% reduction from Quarter One. There were 166 resolved cases in Quarter Four',
    ]);
  });
});

it('the Quarter 1 number that the fall implies is worked out as 210 or 211', () => {
  expect(valueIn(table, 'active_cases_implied', first!).cell).toEqual({
    kind: 'range',
    low: 210,
    high: 211,
    workedOut: '160 ÷ (1 − 24%), to the nearest whole per cent',
  });
});

it.each([
  ['new referrals increased on the previous quarter'],
  ['from 120 to 166, "a significant increase"'],
  ['"accounting for over recorded episodes"'],
])('what is untidy in the minutes is noted: %s', (words) => {
  expect(childrenMissingEducation.asPrintedNotes.map(({ text }) => text).join('\n')).toContain(words);
});

it('readers are told that no year is named', () => {
  expect(childrenMissingEducation.coverage[0]).toBe(
    'The minutes name the quarters and no year. They do not say whether these are quarters of the financial year.',
  );
});
