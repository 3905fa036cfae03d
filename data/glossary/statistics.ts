import type { GlossaryTerm } from '@/lib/search/glossary-term';

/** How figures are counted, compared and shown here. */
export const statisticsTerms: readonly GlossaryTerm[] = [
  {
    id: 'academic-year',
    term: 'Academic year',
    meaning:
      '1 September to 31 August, also called a school year here. 2019/20 is September 2019 to August 2020.',
    alsoSearch: ['school year'],
  },
  {
    id: 'as-printed',
    term: 'As printed',
    meaning:
      'A figure or a phrase exactly as the paper has it. Where it does not fit with another figure, both are shown and a note says so. Neither is mended.',
  },
  {
    id: 'base',
    term: 'Base',
    meaning:
      'The number that a change or a percentage is reckoned from. Of a base under 20 no per cent change is given, because one child more or fewer would read as a large change.',
  },
  {
    id: 'break-in-series',
    term: 'Break in series',
    meaning:
      'A point after which something is counted in another way, so that figures on the two sides may not be compared.',
  },
  {
    id: 'coverage',
    term: 'Coverage',
    meaning: 'Whom a figure counts: for instance reception to Year 10, or Years 1 to 11.',
  },
  {
    id: 'csv',
    term: 'CSV',
    spelledOut: 'comma-separated values',
    meaning: 'A plain text file of a table that Excel and other programs open.',
    alsoSearch: ['Excel', 'spreadsheet', 'download'],
  },
  {
    id: 'dataset',
    term: 'Dataset',
    meaning: 'Figures on one subject from one kind of paper, with their definitions, sources and limits.',
  },
  {
    id: 'disclosure-control',
    term: 'Disclosure control',
    meaning:
      'Hiding small counts, so that nobody can be recognised in them. A count that the council has itself already printed in a public paper stands as it was printed.',
    alsoSearch: ['small numbers', 'suppression', 'privacy', 'confidential'],
  },
  {
    id: 'financial-year',
    term: 'Financial year',
    meaning: '1 April to 31 March. Quarter 1 of it is April to June and Quarter 4 is January to March.',
    alsoSearch: ['quarter', 'Q1', 'Q4'],
  },
  {
    id: 'flow',
    term: 'Flow',
    meaning: 'What is counted over a period: children who joined, cases resolved. See stock.',
  },
  {
    id: 'frozen',
    term: 'Frozen address',
    meaning:
      'A web address that always shows one version of a figure, for minutes, reports and Freedom of Information answers. The latest address shows the newest version.',
    alsoSearch: ['permalink', 'cite', 'citation', 'freedom of information', 'FOI'],
  },
  {
    id: 'identity',
    term: 'Identity',
    meaning:
      'A sum that must hold between printed figures: the parts make the total, or one fact is the same in two tables. Each is checked, and where one does not hold the page says by how much.',
    alsoSearch: ['add up', 'check', 'discrepancy'],
  },
  {
    id: 'indexed',
    term: 'Indexed',
    meaning:
      'Shown with the first period as 100, so that measures of different size can be seen together. 110 is ten per cent more than at the start.',
  },
  {
    id: 'like-for-like',
    term: 'Like for like',
    meaning:
      'Two figures are like for like when they count the same thing, for the same children, over the same kind of period. Figures that are not are not compared here, and the page says why.',
    alsoSearch: ['fair comparison', 'comparable'],
  },
  {
    id: 'measure',
    term: 'Measure',
    meaning: 'One thing that is counted, such as children who returned to school.',
    alsoSearch: ['indicator'],
  },
  {
    id: 'not-stated',
    term: 'Not stated',
    meaning: 'The paper does not say, and nothing is assumed.',
  },
  {
    id: 'part-way',
    term: 'Part-way',
    meaning:
      'Counted before its period had ended. The figures of 11 September 2020 cover eleven days of the school year 2020/21, so they are not set beside a whole year.',
    alsoSearch: ['year to date', 'incomplete'],
  },
  {
    id: 'per-cent',
    term: 'Per cent',
    meaning:
      'Parts of a hundred. A change of a count is given in per cent of the earlier count: from 183 to 201 is up 9.8%.',
    alsoSearch: ['percentage', '%'],
  },
  {
    id: 'percentage-point',
    term: 'Percentage point',
    meaning:
      'The difference between two percentages: from 40% to 44% is 4 percentage points, not 4 per cent.',
  },
  {
    id: 'period',
    term: 'Period',
    meaning:
      'The time that a figure is about: a school year, a quarter, a day, or a time that the paper names without a date.',
  },
  {
    id: 'stock',
    term: 'Stock',
    meaning: 'What is counted on a day: children on a list on 31 August. See flow.',
    alsoSearch: ['snapshot'],
  },
  {
    id: 'stock-and-flow',
    term: 'Stock and flow',
    meaning:
      'How one count became the next: the number at the start, plus those who joined, less those who left, makes the number at the end.',
    alsoSearch: ['bridge'],
  },
  {
    id: 'version',
    term: 'Version',
    meaning:
      'One published file of a dataset. It never changes: a correction is a new version with a number, a day and a note of what changed.',
    alsoSearch: ['revision', 'correction', 'history'],
  },
  {
    id: 'worked-out',
    term: 'Worked out',
    meaning:
      'Not printed in any paper, but reckoned from figures that are. The sum is shown wherever the figure stands.',
    alsoSearch: ['derived', 'calculated'],
  },
];
