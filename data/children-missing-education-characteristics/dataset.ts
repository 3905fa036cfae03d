import { defineDataset } from '@/lib/dataset/define-dataset';

const CHILDREN = 'children recorded as missing education';

/** Minute 28 of 17 September 2019: three percentages, each of a group whose size the minutes do not state. */
export const childrenMissingEducationCharacteristics = defineDataset({
  id: 'children-missing-education-characteristics',
  title: 'Children missing education: who they were',
  shortTitle: 'Missing education: who',
  summary:
    'Three percentages about children missing education (CME): where they lived and ethnicity, as the minutes give them.',
  searchWords: ['CME', 'missing', 'ethnicity', 'Roma', 'Central area', 'characteristics'],
  periodKinds: ['time'],
  undatedPeriods: [
    {
      kind: 'time',
      id: 'period-not-stated',
      dated: false,
      name: 'Period not stated',
      said: { stock: '(the minutes do not say when)', flow: '(the minutes do not say when)' },
      notAfter: '2019-09-17',
      place: 1,
    },
  ],
  mainMeasure: 'roma_percent',
  measures: {
    central_area_percent: {
      label: 'In the Central area of Rotherham',
      shortLabel: 'Central area',
      asPrinted: '39.2% of children were from the Central area of Rotherham at the time of the referral',
      definition:
        'Of newly identified cases, the per cent of children in the Central area when they were referred.',
      unit: { kind: 'percentage', of: 'newly identified cases' },
      type: 'flow',
      polarity: 'none',
      wording: {
        one: 'of newly identified cases were in the Central area',
        many: 'of newly identified cases were in the Central area',
        subject: 'of new cases were in the Central area',
      },
    },
    roma_percent: {
      label: 'Classified as Roma by their parents',
      shortLabel: 'Roma',
      asPrinted: 'classified by ethnicity as Roma by their parents (44%)',
      definition:
        'Of children missing education, the per cent classified by ethnicity as Roma by their parents.',
      unit: { kind: 'percentage', of: CHILDREN },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'of children missing education were classified as Roma by their parents',
        many: 'of children missing education were classified as Roma by their parents',
        subject: 'were classified as Roma',
      },
    },
    ethnicity_unclassified_percent: {
      label: 'Ethnicity not classified',
      shortLabel: 'Not classified',
      asPrinted: 'a further 33% were unclassified',
      definition: 'Of children missing education, the per cent whose ethnicity is unclassified.',
      unit: { kind: 'percentage', of: CHILDREN },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'of children missing education were unclassified by ethnicity',
        many: 'of children missing education were unclassified by ethnicity',
        subject: 'were unclassified by ethnicity',
      },
    },
  },
  coverage: [
    'The minutes do not say of how many children these are percentages, or when.',
    'Whether the 44% and the 33% are of all children missing education or of the newly identified ones is not stated.',
    'No count can be worked out from the percentages.',
    'The 39.2% is of newly identified cases; the 44% and the 33% are of children missing education. They are not parts of one whole.',
  ],
  asPrintedNotes: [
    {
      text: 'The minutes call 44% "the majority". It is less than half.',
      where: 'Minutes of 17 September 2019, minute 28',
    },
    {
      text: 'The 44% and the 33% leave 23% (worked out: 100 − 44 − 33) of which the minutes say nothing.',
      where: 'Minutes of 17 September 2019, minute 28',
    },
  ],
  disclosure: { threshold: 5, publishedIn: ['2019-09-17-minutes'] },
  updates: 'Not stated in the papers.',
});
