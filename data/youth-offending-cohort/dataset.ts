import { defineDataset } from '@/lib/dataset/define-dataset';

/** Minute 96 of 22 September 2020: young people in the cohort by offence. The size of the cohort is not stated. */
export const youthOffendingCohort = defineDataset({
  id: 'youth-offending-cohort',
  title: 'Youth offending cohort',
  shortTitle: 'Youth offending cohort',
  summary:
    'Young people in the cohort of the Youth Offending Team (YOT), by offence, as reported on 22 September 2020.',
  searchWords: ['YOT', 'youth justice', 'young offenders', 'offending', 'violence', 'robbery'],
  periodKinds: ['day'],
  mainMeasure: 'young_people',
  measures: {
    young_people: {
      label: 'Young people',
      shortLabel: 'Young people',
      asPrinted: 'nine young people … plus a further three young people',
      definition: 'Young people in the current cohort with the offence named.',
      unit: { kind: 'count', one: 'young person', many: 'young people', people: true },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'young person in the cohort',
        many: 'young people in the cohort',
        subject: 'young people in the cohort',
      },
    },
  },
  breakdowns: {
    offence: {
      label: 'Offence',
      categories: {
        violence_against_the_person: { label: 'Violence against the person', shortLabel: 'Violence' },
        robbery: { label: 'Robbery' },
      },
    },
  },
  coverage: [
    'The size of the cohort is not stated in the minutes, so no share of it can be worked out.',
    'The day of the count is not stated: these are the numbers reported to the meeting of 22 September 2020.',
    'No other offence is named. Whether these two make the whole cohort is not stated.',
    'Young people in institutions outside the borough are counted, the minutes say.',
  ],
  asPrintedNotes: [
    {
      text: 'Nine young people are counted by conviction and three as "recorded with" an offence. The minutes do not say whether the two mean the same.',
      where: 'Minutes of 22 September 2020, minute 96',
    },
    {
      text: 'The minutes say that the overall number of young offenders fell and that reoffending is reducing. They print no number for either.',
      where: 'Minutes of 22 September 2020, minute 96',
    },
  ],
  disclosure: { threshold: 5, publishedIn: ['2020-10-27-agenda-pack'] },
  updates: 'Not stated in the papers.',
});
