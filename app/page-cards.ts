import { glossary } from '@/data/glossary';
import { latestMeeting } from '@/lib/article/home';
import { measureChoices } from '@/lib/article/measure-choices';
import { LEAST_BASE } from '@/lib/cell/least-base';
import type { Card } from '@/lib/export/card/card';
import { isDay } from '@/lib/period/day';
import { formatDay, formatMonth } from '@/lib/period/format-period';
import { site } from '@/lib/site/config';
import { latestTables } from './article';
import { datasetCardOf } from './dataset-card-of';
import { published } from './published';

/** The pages that are neither of a dataset nor of a figure, as they are named in the address of their card. */
export type CardPage = 'home' | 'compare' | 'papers' | 'methods' | 'glossary' | 'search' | 'officers' | 'accessibility';

const source = `From the published papers of the ${site.committee}.`;

/** What a link to each of them shows: its title, and a fact or a number of what it holds. */
export const pageCards = {
  home: homeCard,
  compare: () => ({
    kicker: 'Compare',
    headline: 'Any two periods, or up to four measures over time, where that is fair',
    numbers: [{ text: String(measureCount()), label: 'measures to choose from' }],
    source,
  }),
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
      { text: String(measureCount()), label: 'measures' },
    ],
    source,
  }),
  officers: () => ({
    kicker: 'For officers',
    headline: 'Check a file, and see every page that it would change before it does',
    numbers: [{ text: String(published().datasets.length), label: 'datasets to bring up to date' }],
    source: 'The file is read in your browser: nothing of it is sent before you publish.',
  }),
  accessibility: () => ({
    kicker: 'Accessibility statement',
    headline: 'Every chart has a text of equal purpose and a table of the same numbers',
    numbers: [],
    source: `Last tested on ${formatDay(site.accessibilityTested)}.`,
  }),
} satisfies Record<CardPage, () => Card>;

/** What the latest meeting was given: the first dataset that its papers feed, or the first there is. */
function homeCard(): Card {
  const { datasets, meetings } = published();
  const latest = latestMeeting(meetings.meetings, meetings.items)?.meeting;
  const given = datasets.find((each) => each.latest.version.citation.meeting === latest?.id) ?? datasets[0];
  if (!given) throw new Error('a site without datasets');
  const card = datasetCardOf(given.latest);
  if (!latest) return { ...card, kicker: site.serviceName };
  const day = isDay(latest.when) ? formatDay(latest.when) : formatMonth(latest.when);
  return { ...card, kicker: `${card.kicker}: before the meeting of ${day}` };
}

function measureCount(): number {
  return measureChoices(latestTables()).length;
}
