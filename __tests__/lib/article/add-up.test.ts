import { published, publishedDataset } from '@/app/published';
import { addUp } from '@/lib/article/add-up';
import { lookupLatest } from '@/lib/edition/published';
import { academicYear } from '@/lib/period/period';
import { type Entry, madeTable } from '../../fixtures/made-tables/orchard';

const lookup = lookupLatest(published());
const addUpOf = (id: string) => addUp(publishedDataset(id)!.latest, lookup);
const nowhere = () => undefined;

const orchardYears = (...years: Entry[][]) =>
  addUp(
    madeTable(
      years.map(([stored = 'x', eaten = 'x', sold = 'x', handled = 'x'], index) => ({
        period: academicYear(2014 + index),
        cells: { stored, eaten, sold, handled },
      })),
    ),
    nowhere,
  ).rows[0]!;

describe('whether Appendix 1 adds up', () => {
  const { rows, unchecked } = addUpOf('elective-home-education');

  it('is told of each identity in a few words', () => {
    expect(rows.map(({ label, summary, holds, restates }) => [label, summary, holds, restates])).toEqual([
      [
        'Those still home educated and those who left make all who were home educated in the year',
        'Yes in 6 of 7 periods; not in 2017/18.',
        false,
        undefined,
      ],
      [
        'Home educated, supported and pending make all who were known to the team',
        'Yes, in all 7 periods.',
        true,
        undefined,
      ],
      [
        'The number at the start, plus those who joined, less those who left, makes the number at the end',
        'Yes in 5 of 6 periods; not in 2017/18.',
        false,
        'Those still home educated and those who left make all who were home educated in the year',
      ],
      ['The number recorded is the total of the table by year group', 'Yes.', true, undefined],
      ['The number in Year 11 is the same in both tables', 'No.', false, undefined],
    ]);
  });

  it('is told period by period, with the sum', () => {
    expect(rows[0]!.periods.map(({ status, sentence }) => [status, sentence])).toEqual([
      ['holds', '2014/15: yes. 123 + 38 + 5 + 9 + 19 = 194.'],
      ['holds', '2015/16: yes. 149 + 30 + 5 + 8 + 24 = 216.'],
      ['holds', '2016/17: yes. 145 + 49 + 4 + 16 + 31 = 245.'],
      ['differs', '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.'],
      ['holds', '2018/19: yes. 183 + 58 + 8 + 23 + 28 = 300.'],
      ['holds', '2019/20: yes. 201 + 53 + 0 + 21 + 41 = 316.'],
      ['holds', '11 September 2020: yes. 230 + 3 + 0 + 2 = 235.'],
    ]);
  });

  it('finds 32 in one table and 33 in the other for Year 11', () => {
    expect(rows[4]!.periods).toEqual([
      {
        label: '11 September 2020',
        status: 'differs',
        sentence:
          '11 September 2020: 33 in “Elective home education by year group”, 32 in “Elective home education”: a difference of 1.',
      },
    ]);
  });

  it('leaves nothing unchecked', () => {
    expect(unchecked).toEqual([]);
  });

  it('says what cannot be checked without the other table', () => {
    const alone = addUp(publishedDataset('elective-home-education')!.latest, nowhere);
    expect(alone.rows).toHaveLength(3);
    expect(alone.unchecked).toEqual(['Home-educated pupils in Year 11']);
  });
});

describe('whether the other datasets add up', () => {
  it('is yes of the year groups and their total, and no of Year 11', () => {
    expect(
      addUpOf('elective-home-education-by-year-group').rows.map(({ summary, restates }) => [
        summary,
        restates,
      ]),
    ).toEqual([
      ['Yes.', undefined],
      ['Yes.', undefined],
      ['No.', undefined],
    ]);
  });

  it.each([
    [
      'children-missing-education',
      ['Active cases', 'Resolved cases', 'Fall in active cases since Quarter 1'],
    ],
    [
      'children-missing-education-characteristics',
      ['In the Central area of Rotherham', 'Classified as Roma by their parents', 'Ethnicity not classified'],
    ],
    ['youth-offending-cohort', ['Young people']],
    ['family-time-capacity', ['Visits a day that can be hosted']],
  ])('is not known of %s: nothing in the papers can check it', (id, unchecked) => {
    expect(addUpOf(id)).toEqual({ rows: [], unchecked });
  });
});

describe('the summary of an identity', () => {
  it.each<[string, Entry[][], string, boolean]>([
    ['one year that holds', [[10, 2, 3, 15]], 'Yes.', true],
    ['one year that differs', [[10, 2, 3, 16]], 'No.', false],
    [
      'two years that hold',
      [
        [10, 2, 3, 15],
        [11, 2, 3, 16],
      ],
      'Yes, in all 2 periods.',
      true,
    ],
    [
      'two years, one of which differs',
      [
        [10, 2, 3, 15],
        [11, 2, 3, 15],
      ],
      'Yes in 1 of 2 periods; not in 2015/16.',
      false,
    ],
    [
      'two years that differ',
      [
        [10, 2, 3, 14],
        [11, 2, 3, 15],
      ],
      'No, in none of 2 periods.',
      false,
    ],
    [
      'a year without a number, which is not counted',
      [
        [10, 2, 3, 15],
        [11, 'c', 3, 16],
      ],
      'Yes.',
      true,
    ],
    ['no year that has its numbers', [[10, 'x', 3, 15]], 'Cannot be checked.', false],
    ['a year in which a part does not apply', [[10, 5, 'z', 15]], 'Yes.', true],
  ])('of %s', (_, years, summary, holds) => {
    expect(orchardYears(...years)).toMatchObject({ summary, holds });
  });
});
