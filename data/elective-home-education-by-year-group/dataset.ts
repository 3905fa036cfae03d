import { defineDataset } from '@/lib/dataset/define-dataset';

const PRIMARY_YEARS = [1, 2, 3, 4, 5, 6];
const SECONDARY_YEARS = [7, 8, 9, 10, 11];

const yearGroups = (years: readonly number[], group: string) =>
  years.map((year) => [String(year), { label: `Year ${year}`, shortLabel: String(year), group }] as const);

/** The table under Appendix 1: home-educated pupils by National Curriculum Year on 11 September 2020. */
export const electiveHomeEducationByYearGroup = defineDataset({
  id: 'elective-home-education-by-year-group',
  title: 'Elective home education by year group',
  shortTitle: 'Home education by year group',
  summary: 'Home-educated pupils in each National Curriculum Year (NCY) on one day, 11 September 2020.',
  searchWords: ['NCY', 'year group', 'age', 'Y1', 'Y6', 'Y7', 'Y10', 'Y11', 'primary', 'secondary'],
  periodKinds: ['academic-year'],
  mainMeasure: 'pupils',
  measures: {
    pupils: {
      label: 'Home-educated pupils',
      shortLabel: 'Pupils',
      asPrinted: 'Number of Pupils Per NCY Group',
      definition:
        'Pupils recorded as electively home educated on the day of the count, by National Curriculum Year.',
      unit: { kind: 'count', one: 'pupil', many: 'pupils', people: true },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'pupil was recorded as home educated',
        many: 'pupils were recorded as home educated',
        subject: 'home-educated pupils',
      },
    },
  },
  breakdowns: {
    year_group: {
      label: 'National Curriculum Year',
      categories: {
        ...Object.fromEntries([
          ...yearGroups(PRIMARY_YEARS, 'Years 1 to 6 (primary)'),
          ...yearGroups(SECONDARY_YEARS, 'Years 7 to 11 (secondary)'),
        ]),
        total: { label: 'Total' },
      },
      total: 'total',
    },
  },
  identities: [
    {
      id: 'year-groups-make-total',
      label: 'The year groups make the total',
      kind: 'categories make a total',
      measure: 'pupils',
      breakdown: 'year_group',
    },
    {
      id: 'same-number-in-appendix',
      label: 'The total is the number recorded in Appendix 1',
      restates: 'elective-home-education/same-number-by-year-group',
      kind: 'same fact',
      here: { measure: 'pupils', category: 'total' },
      dataset: 'elective-home-education',
      there: { measure: 'current_ehe_recorded' },
    },
    {
      id: 'same-year-11-in-appendix',
      label: 'Year 11 is the same in both tables',
      restates: 'elective-home-education/same-year-11',
      kind: 'same fact',
      here: { measure: 'pupils', category: '11' },
      dataset: 'elective-home-education',
      there: { measure: 'y11_pupils' },
    },
  ],
  coverage: [
    'Years 1 to 11 only: the table has no reception group, so it cannot be set beside the counts at each 31 August, which cover reception to Year 10.',
    'One day, eleven days into the school year. The paper prints no earlier split by year group.',
    'Primary is Years 1 to 6 and secondary Years 7 to 11. The two sums are worked out; the paper prints only the year groups and the total.',
  ],
  asPrintedNotes: [
    {
      text: 'The report says that there are more children of secondary than of primary age. It prints no number for either; by this table it is 126 in five year groups and 104 in six (both worked out).',
      where: 'Agenda pack of 27 October 2020, item 7, paragraph 2.17, page 12',
    },
    {
      text: 'This table has 33 pupils in Year 11. Appendix 1 has "32 Y11" for the same day.',
      where: 'Agenda pack of 27 October 2020, item 7, pages 14 and 15',
    },
  ],
  disclosure: { threshold: 5, publishedIn: ['2020-10-27-agenda-pack'] },
  updates: 'Not stated in the papers.',
});
