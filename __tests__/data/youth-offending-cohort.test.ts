import { join } from 'node:path';
import { youthOffendingCohort } from '@/data/youth-offending-cohort/dataset';
import type { Table } from '@/lib/dataset/table';
import { type ReadTables, readTables } from '@/lib/store/read-table';

const read = readTables(join(process.cwd(), 'data'), youthOffendingCohort);
const [table] = (read as Extract<ReadTables, { ok: true }>).tables as [Table];

describe('minute 96 of 22 September 2020', () => {
  it('prints nine young people and three, by offence, as reported that day', () => {
    expect(table.observations).toMatchObject([
      {
        period: { kind: 'day', id: '2020-09-22' },
        asAt: 'not stated',
        groups: { offence: 'violence_against_the_person' },
        cells: {
          young_people: {
            kind: 'number',
            value: 9,
            note: 'The minutes speak of "receiving a conviction" here, and of being "recorded with" an offence for robbery.',
          },
        },
        readFrom: 'nine young people receiving a conviction for this',
      },
      {
        period: { kind: 'day', id: '2020-09-22' },
        asAt: 'not stated',
        groups: { offence: 'robbery' },
        cells: { young_people: { kind: 'number', value: 3 } },
        readFrom: 'further three young people being recorded with a robbery offence',
      },
    ]);
  });

  it('prints no total, so none is declared', () => {
    expect(youthOffendingCohort.breakdowns.offence).not.toHaveProperty('total');
    expect(Object.keys(youthOffendingCohort.breakdowns.offence.categories)).toEqual([
      'violence_against_the_person',
      'robbery',
    ]);
  });

  it('does not state the size of the cohort, and readers are told so', () => {
    expect(youthOffendingCohort.coverage[0]).toBe(
      'The size of the cohort is not stated in the minutes, so no share of it can be worked out.',
    );
  });

  it('prints a number of three people, which stands by a declared exception that names the paper', () => {
    expect(youthOffendingCohort.disclosure).toEqual({
      threshold: 5,
      publishedIn: ['2020-10-27-agenda-pack'],
    });
  });
});

it.each([['"recorded with" an offence'], ['They print no number for either']])(
  'what is untidy in the minutes is noted: %s',
  (words) => {
    expect(youthOffendingCohort.asPrintedNotes.map(({ text }) => text).join('\n')).toContain(words);
  },
);
