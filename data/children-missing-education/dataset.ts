import { defineDataset } from '@/lib/dataset/define-dataset';

const cases = { kind: 'count', one: 'case', many: 'cases', people: true } as const;

/** Minute 28 of 17 September 2019: active and resolved cases in two quarters of a year that it does not name. */
export const childrenMissingEducation = defineDataset({
  id: 'children-missing-education',
  title: 'Children missing education',
  shortTitle: 'Children missing education',
  summary:
    'Children of school age on no school roll and without suitable education elsewhere (children missing education, CME): ' +
    'cases open and cases resolved.',
  searchWords: ['CME', 'missing', 'missing from education', 'active cases', 'resolved cases'],
  periodKinds: ['quarter'],
  undatedPeriods: [
    { kind: 'quarter', id: 'quarter-1', dated: false, name: 'Quarter 1', notAfter: '2019-09-17', place: 1 },
    {
      kind: 'quarter',
      id: 'quarter-4',
      dated: false,
      name: 'Quarter 4',
      said: { stock: 'at the end of the reporting period', flow: 'in Quarter 4' },
      notAfter: '2019-09-17',
      place: 4,
    },
  ],
  mainMeasure: 'resolved_cases',
  measures: {
    active_cases: {
      label: 'Active cases',
      shortLabel: 'Active',
      asPrinted: 'active cases that remained open to CME',
      definition: 'Cases still open: the child has not been found, or enquiries are not exhausted.',
      unit: cases,
      type: 'stock',
      polarity: 'none',
      wording: { one: 'case was active', many: 'cases were active', subject: 'active cases' },
      asked: { noun: 'active cases', follow: 'how long have they been open', isOpen: true },
    },
    resolved_cases: {
      label: 'Resolved cases',
      shortLabel: 'Resolved',
      asPrinted: 'resolved cases',
      definition: 'Cases resolved during the quarter.',
      unit: cases,
      type: 'flow',
      polarity: 'none',
      wording: { one: 'case was resolved', many: 'cases were resolved', subject: 'cases resolved' },
      recurrence: 'each once',
      asked: { noun: 'resolved cases', follow: 'how was each resolved' },
    },
    active_cases_fall_percent: {
      label: 'Fall in active cases since Quarter 1',
      shortLabel: 'Fall',
      asPrinted: 'a 24% reduction from Quarter One',
      definition: 'The fall in active cases since Quarter 1, as the minutes print it.',
      unit: { kind: 'percentage', of: 'the active cases of Quarter 1, whose number is not stated' },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'is the fall since Quarter 1 that the minutes print',
        many: 'is the fall since Quarter 1 that the minutes print',
        subject: 'fall in active cases',
      },
    },
  },
  workedOut: {
    active_cases_implied: {
      kind: 'number before a fall',
      now: 'active_cases',
      fallPercent: 'active_cases_fall_percent',
      before: 'quarter-1',
      label: 'Active cases in Quarter 1, implied',
      shortLabel: 'Active, implied',
      definition: 'The whole numbers from which a fall of 24%, to the nearest whole per cent, comes to 160.',
      formula: 'active cases in Quarter 4 ÷ (1 − the printed fall), if that is to the nearest whole per cent',
      unit: cases,
      type: 'stock',
      wording: { one: 'case was active', many: 'cases were active', subject: 'active cases' },
    },
  },
  coverage: [
    'The minutes name the quarters and no year. They do not say whether these are quarters of the financial year.',
    'Quarters 2 and 3 are not in the minutes, so a change from Quarter 1 to Quarter 4 may be seasonal.',
  ],
  asPrintedNotes: [
    {
      text: 'The minutes say that new referrals increased on the previous quarter. They print no number and do not say which quarter.',
      where: 'Minutes of 17 September 2019, minute 28',
    },
    {
      text: 'The minutes call the rise in resolved cases, from 120 to 166, "a significant increase". No test of it is stated.',
      where: 'Minutes of 17 September 2019, minute 28',
    },
    {
      text: 'Of children missing from care and home, looked-after children are "accounting for over recorded episodes": the number has dropped out of the minutes.',
      where: 'Minutes of 17 September 2019, minute 28',
    },
  ],
  disclosure: { threshold: 5, publishedIn: ['2019-09-17-minutes'] },
  updates:
    'Not stated. A further update was asked for as part of the 2020/21 work programme and has no date.',
});
