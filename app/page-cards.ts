import { glossary } from '@/data/glossary';
import { LEAST_BASE } from '@/lib/cell/least-base';
import { homeCard, measureCount } from '@/lib/edition/edition-cards';
import { saidPage } from '@/lib/edition/edition-claims';
import { promisesCard } from '@/lib/edition/promises-card';
import type { Card } from '@/lib/export/card/card';
import { formatDay } from '@/lib/period/format-period';
import { CODE_LENGTH } from '@/lib/scrutiny/pack/short-code';
import { site } from '@/lib/site/config';
import { currentEdition, published } from './published';

/** The pages that are neither of a dataset nor of a figure, as they are named in the address of their card. */
export type CardPage =
  | 'home'
  | 'meetings'
  | 'compare'
  | 'as-at'
  | 'said'
  | 'promises'
  | 'papers'
  | 'methods'
  | 'glossary'
  | 'search'
  | 'find'
  | 'officers'
  | 'accessibility'
  | 'codes'
  | 'pack';

const source = `From the published papers of the ${site.committee}.`;

/** What a link to each of them shows: its title, and a fact or a number of what it holds. */
export const pageCards = {
  home: () => homeCard(currentEdition()),
  meetings: () => {
    const { meetings, resolutions } = published().meetings;
    return {
      kicker: 'Meetings',
      headline: 'The figures as members had them, what was resolved, and what has happened since',
      numbers: [
        { text: String(meetings.length), label: 'meetings that the papers name' },
        { text: String(resolutions.length), label: 'resolutions printed' },
      ],
      source,
    };
  },
  compare: () => ({
    kicker: 'Compare',
    headline: 'Any two periods, or up to four measures over time, where that is fair',
    numbers: [{ text: String(measureCount(currentEdition())), label: 'measures to choose from' }],
    source,
  }),
  'as-at': () => ({
    kicker: 'As it was known on a day',
    headline: 'Any page of figures without what was published or corrected later',
    numbers: [],
    source,
  }),
  said: () => ({
    kicker: 'What was said',
    headline: 'Sentences from the papers about a number, each beside what the figures show',
    numbers: saidPage(currentEdition()).groups.map(({ title, count }) => ({
      text: String(count),
      label: title,
    })),
    source,
  }),
  promises: () => promisesCard(published().meetings),
  papers: () => {
    const { papers, untidy } = published().meetings;
    return {
      kicker: 'Papers',
      headline: 'The public papers that every figure was read from, and what in them is untidy',
      numbers: [
        { text: String(papers.length), label: 'papers' },
        { text: String(untidy.length), label: 'untidy things, listed and not mended' },
      ],
      source,
    };
  },
  methods: () => ({
    kicker: 'Methods',
    headline: 'How a figure gets from a paper to a page, what is compared, and what is checked',
    numbers: [{ text: String(LEAST_BASE), label: 'is the smallest number that a per cent is given of' }],
    source,
  }),
  glossary: () => ({
    kicker: 'Glossary',
    headline: 'Every abbreviation and term of these figures, in plain English',
    numbers: [{ text: String(glossary.length), label: 'terms' }],
    source,
  }),
  search: () => ({
    kicker: 'Search',
    headline: 'Find a measure, a term, or a meeting by its day',
    numbers: [
      { text: String(published().datasets.length), label: 'datasets' },
      { text: String(measureCount(currentEdition())), label: 'measures' },
    ],
    source,
  }),
  find: () => ({
    kicker: 'Find a number',
    headline: 'A number, a row or a sentence from a printed paper, and whether it still stands',
    numbers: [
      { text: String(published().datasets.length), label: 'datasets' },
      { text: String(measureCount(currentEdition())), label: 'measures' },
    ],
    source,
  }),
  officers: () => ({
    kicker: 'For officers',
    headline: 'Check a file, and see every page that it would change before it does',
    numbers: [{ text: String(published().datasets.length), label: 'datasets to bring up to date' }],
    source: 'The file is read in your browser: nothing of it is sent before you publish.',
  }),
  codes: () => ({
    kicker: 'Codes on paper',
    headline: 'Type the code beside a figure, and see whether it still stands',
    numbers: [{ text: String(CODE_LENGTH), label: 'letters and digits, and a slip is found out' }],
    source,
  }),
  pack: () => ({
    kicker: 'Pack for a meeting',
    headline: 'The figures as members had them, numbered, to print or to keep as one file',
    numbers: [],
    source,
  }),
  accessibility: () => ({
    kicker: 'Accessibility statement',
    headline: 'Every chart has a text of equal purpose and a table of the same numbers',
    numbers: [],
    source: `Last tested on ${formatDay(site.accessibilityTested)}.`,
  }),
} satisfies Record<CardPage, () => Card>;
