import { defineDataset } from '@/lib/dataset/define-dataset';

/** Minute 95 of 22 September 2020: how many family-time visits a day the council's building can host. */
export const familyTimeCapacity = defineDataset({
  id: 'family-time-capacity',
  title: 'Family time capacity',
  shortTitle: 'Family time capacity',
  summary:
    'Visits a day that the council’s building can host between looked-after children and their birth families (family time).',
  searchWords: ['contact', 'family time', 'visits', 'looked after', 'capacity'],
  periodKinds: ['time', 'day'],
  undatedPeriods: [
    {
      kind: 'time',
      id: 'before-the-pandemic',
      dated: false,
      name: 'Before the pandemic',
      notAfter: '2020-03-22',
      place: 1,
    },
  ],
  mainMeasure: 'visits_a_day',
  measures: {
    visits_a_day: {
      label: 'Visits a day that can be hosted',
      shortLabel: 'Visits a day',
      asPrinted: 'able to host 21 visits a day',
      definition: 'The most visits a day that the building could host. Not the number that took place.',
      unit: { kind: 'count', one: 'visit a day', many: 'visits a day', people: false },
      type: 'stock',
      polarity: 'none',
      wording: {
        one: 'visit a day could be hosted',
        many: 'visits a day could be hosted',
        subject: 'visits a day that can be hosted',
      },
      asked: { noun: 'visits a day that the building can host', follow: 'how many visits take place' },
    },
  },
  coverage: [
    'A capacity, not a count of visits. How many visits took place is not stated.',
    '"Before the pandemic" is not dated in the minutes. "Now" is the meeting of 22 September 2020.',
    'Only visits in the building. The minutes say that family time by phone and video ran beside it.',
  ],
  disclosure: { threshold: 5, publishedIn: ['2020-10-27-agenda-pack'] },
  updates: 'Not stated. A further report was asked for at the meeting of December 2020.',
});
