import { figuresIn } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { openingOf } from '@/lib/article/lead';
import type { Table } from '@/lib/dataset/table';
import { numberCell } from '@/lib/cell/cell';
import { academicYear } from '@/lib/period/period';
import { figureOf } from '../../fixtures/made-tables/context';
import { type MadeRow, madeTable } from '../../fixtures/made-tables/orchard';

const openingOfDataset = (id: string) => {
  const { latest } = publishedDataset(id)!;
  return openingOf(latest, figuresIn(latest));
};

const trendsOf = (table: Table) => [
  figureOf(table, { id: 'stored', kind: 'trend', quantities: ['stored'] }),
  figureOf(table, { id: 'eaten', kind: 'trend', quantities: ['eaten'] }),
];
const opening = (...rows: MadeRow[]) => openingOf(madeTable(rows), trendsOf(madeTable(rows)));
const year = (startYear: number, cells: MadeRow['cells']): MadeRow => ({
  period: academicYear(startYear),
  cells,
});

describe('how a dataset opens', () => {
  it.each([
    [
      'elective-home-education',
      '201 children were recorded as electively home educated on 31 August 2020. That is 18 more than a year before (183), up 9.8%.',
      'It is 78 more than on 31 August 2015 (123). 316 children were home educated at some time in 2019/20. ' +
        '133 children started home education in 2019/20 (worked out: 316 − 183). ' +
        'From 201 (Y0-Y10) on 31 August 2020, 34 joined (worked out: 235 − 201) and 5 left (worked out: 3 + 0 + 2), which makes 230 (NCY 1-11) on 11 September 2020.',
    ],
    [
      'elective-home-education-by-year-group',
      '104 in Years 1 to 6 (primary) and 126 in Years 7 to 11 (secondary) on 11 September 2020 (sums worked out: 16 + 19 + 15 + 24 + 13 + 17; 18 + 26 + 26 + 23 + 33).',
      'Years 1 to 11 only: the table has no reception group, so it cannot be set beside the counts at each 31 August, which cover reception to Year 10.',
    ],
    [
      'children-missing-education',
      '160 cases were active at the end of the reporting period. 24% is the fall since Quarter 1 that the minutes print. ' +
        '210 or 211 cases were active in Quarter 1 (worked out: 160 ÷ (1 − 24%), to the nearest whole per cent).',
      '166 cases were resolved in Quarter 4. That is 46 more than in Quarter 1 (120), up 38.3%. ' +
        'The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known. ' +
        'The minutes name the quarters and no year. They do not say whether these are quarters of the financial year.',
    ],
    [
      'children-missing-education-characteristics',
      '44% of children missing education were classified as Roma by their parents (the minutes do not say when). ' +
        '33% of children missing education were unclassified by ethnicity (the minutes do not say when).',
      'The minutes do not say of how many children these are percentages, or when.',
    ],
    [
      'youth-offending-cohort',
      'Violence against the person: 9 young people in the cohort, as the meeting of 22 September 2020 was told. ' +
        'Robbery: 3 young people in the cohort, as the meeting of 22 September 2020 was told.',
      'The size of the cohort is not stated in the minutes, so no share of it can be worked out.',
    ],
    [
      'family-time-capacity',
      '6 visits a day could be hosted, as the meeting of 22 September 2020 was told. That is 15 fewer than before the pandemic (21), down 71.4%. The paper does not date "Before the pandemic", so how far apart the two are is not known.',
      'A capacity, not a count of visits. How many visits took place is not stated.',
    ],
  ])('%s', (id, lead, story) => {
    expect(openingOfDataset(id)).toEqual({ lead, story });
  });
});

describe('how a stock with its flows opens', () => {
  it('says fewer where it fell, since the year before and since the start', () => {
    expect(
      opening(
        year(2017, { stored: 50 }),
        year(2018, { stored: 40 }),
        year(2019, { stored: 30, eaten: 10, sold: 5, handled: 45 }),
      ),
    ).toEqual({
      lead: '30 apples were in store on 31 August 2020. That is 10 fewer than a year before (40), down 25%.',
      story:
        'It is 20 fewer than on 31 August 2018 (50). 45 apples were in store at some time in 2019/20. 5 apples were added in 2019/20 (worked out: 45 − 40).',
    });
  });

  it('says the same where nothing changed', () => {
    expect(
      opening(
        year(2017, { stored: 40 }),
        year(2018, { stored: 30 }),
        year(2019, { stored: 40, eaten: 0, sold: 0, handled: 40 }),
      ).story,
    ).toContain('It is the same as on 31 August 2018 (40).');
  });

  it('says none, and gives no per cent from a small number', () => {
    expect(
      opening(year(2018, { stored: 2 }), year(2019, { stored: 0, eaten: 2, sold: 0, handled: 2 })),
    ).toEqual({
      lead: 'No apples were in store on 31 August 2020. That is 2 fewer than a year before (2).',
      story:
        '2 apples were in store at some time in 2019/20. No apples were added in 2019/20 (worked out: 2 − 2).',
    });
  });

  it('says where a number of the story is not there', () => {
    expect(opening(year(2018, { stored: 40 }), year(2019, { stored: 41 })).story).toBe(
      'Apples in store at some time: there is no number in 2019/20 (not available). ' +
        'Added in the year: there is no number in 2019/20 (not available). A number that it needs is missing.',
    );
  });

  it('says that the latest year has no number before it tells of the last that can be compared', () => {
    expect(opening(year(2017, { stored: 40 }), year(2018, { stored: 41 }), year(2019, {})).lead).toBe(
      'Apples in store: there is no number on 31 August 2020 (not available). ' +
        '41 apples were in store on 31 August 2019. That is 1 more than a year before (40), up 2.5%.',
    );
  });

  it('says why the latest year is not compared before it tells of the last that can be', () => {
    const broken = numberCell(60, { flags: ['b'], note: 'Counted by weight from now on.' });
    expect(
      opening(year(2017, { stored: 40 }), year(2018, { stored: 41 }), year(2019, { stored: broken })).lead,
    ).toBe(
      '60 apples were in store on 31 August 2020. It is not compared with the period before. ' +
        'There is a break in the series at 2019/20: Counted by weight from now on. ' +
        '41 apples were in store on 31 August 2019. That is 1 more than a year before (40), up 2.5%.',
    );
  });

  it('gives the number alone where there is one year, and says what is not there', () => {
    expect(opening(year(2018, { stored: 40 }))).toEqual({
      lead: '40 apples were in store on 31 August 2019.',
      story:
        'Apples in store at some time: there is no number in 2018/19 (not available). ' +
        'Added in the year: there is no number in 2018/19 (not available). The count at the end of the period before is not in the paper.',
    });
  });

  it('lets its figures speak where every count is part-way, and gives the first limit', () => {
    expect(
      opening({ period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 32, eaten: 1 } }),
    ).toEqual({ lead: '32 apples were in store on 11 September 2020.', story: 'Only apples.' });
  });
});
