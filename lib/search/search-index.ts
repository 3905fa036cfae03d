import type { Dataset } from '../dataset/dataset';
import { periodsOf, type Table, type TableLookup } from '../dataset/table';
import { inputsOf } from '../dataset/worked-out';
import type { CatalogueEntry } from '../figure/define-catalogue';
import { type FigureDefinition, trendId } from '../figure/define-figures';
import { formatPeriod } from '../period/format-period';
import { links } from '../site/links';
import { describeDefinition } from './describe-definition';
import type { GlossaryTerm } from './glossary-term';
import type { SearchEntry } from './search-entry';

/** A meeting as search knows it. */
export interface SearchableMeeting {
  id: string;
  title: string;
  /** The day in words, as precisely as the papers give it: "17 September 2019", "March 2020". */
  day: string;
  /** What we have of it, in a sentence. */
  summary: string;
  href: string;
  /** What it dealt with: the titles of its items. */
  words: string;
}

interface Searchable {
  catalogue: readonly CatalogueEntry[];
  glossary: readonly GlossaryTerm[];
  meetings: readonly SearchableMeeting[];
  /** Finds a dataset's table, so that its periods can be searched for too. */
  lookup?: TableLookup;
}

/** Everything on the site that can be looked for, in the order of the site. */
export function buildSearchIndex({ catalogue, glossary, meetings, lookup }: Searchable): SearchEntry[] {
  return [
    ...catalogue.flatMap(({ dataset, figures }) => [
      datasetEntry(dataset, lookup?.(dataset.id)),
      ...measureEntries(dataset, figures),
      ...figureEntries(dataset, figures),
    ]),
    ...meetings.map(meetingEntry),
    ...glossary.map(termEntry),
    ...PAGES,
  ];
}

function datasetEntry({ id, title, summary, searchWords }: Dataset, table: Table | undefined): SearchEntry {
  const periods = table ? periodsOf(table).map(formatPeriod) : [];
  return {
    kind: 'dataset',
    title,
    summary,
    href: links.dataset(id),
    words: [...searchWords, ...periods].join(', '),
  };
}

/** Printed measures and worked-out figures; each leads to its own trend where there is one. */
function measureEntries(dataset: Dataset, figures: readonly FigureDefinition[]): SearchEntry[] {
  const hasTrend = (name: string): boolean => figures.some(({ id }) => id === trendId(name));
  const hrefOf = (name: string): string =>
    hasTrend(name) ? links.figure(dataset.id, trendId(name)) : links.dataset(dataset.id);
  const printed = Object.entries(dataset.measures).map(([name, { label, definition, asPrinted }]) =>
    measureEntry(dataset, hrefOf(name), label, definition, asPrinted),
  );
  const workedOut = Object.entries(dataset.workedOut).map(([name, { label, definition, formula }]) =>
    measureEntry(
      dataset,
      hrefOf(name),
      label,
      definition,
      `worked out, ${formula}, ${inputsOf(dataset, name).join(' ')}`,
    ),
  );
  const categories = Object.values(dataset.breakdowns).flatMap(({ label, categories: all }) =>
    Object.values(all).map((category) =>
      measureEntry(
        dataset,
        links.dataset(dataset.id),
        `${dataset.shortTitle}: ${category.label}`,
        `${label}.`,
        category.group ?? '',
      ),
    ),
  );
  return [...printed, ...workedOut, ...categories];
}

function measureEntry(
  { title, searchWords }: Dataset,
  href: string,
  label: string,
  summary: string,
  words: string,
): SearchEntry {
  return {
    kind: 'measure',
    title: label,
    summary: `${summary} In ${title}.`,
    href,
    words: `${words}, ${searchWords.slice(0, 2).join(', ')}`,
  };
}

/** Charts of more than one measure, or of one seen otherwise: the trend of a single measure is its own entry above. */
function figureEntries(dataset: Dataset, figures: readonly FigureDefinition[]): SearchEntry[] {
  return figures
    .filter((figure) => !(figure.kind === 'trend' && figure.quantities.length === 1))
    .map((figure) => ({
      kind: 'figure',
      title: describeDefinition(dataset, figure),
      summary: `In ${dataset.title}.`,
      href: links.figure(dataset.id, figure.id),
      words: dataset.searchWords.join(', '),
    }));
}

function meetingEntry({ title, day, summary, href, words }: SearchableMeeting): SearchEntry {
  return { kind: 'meeting', title: `${title}, ${day}`, summary, href, words };
}

function termEntry({ id, term, spelledOut, meaning, alsoSearch = [] }: GlossaryTerm): SearchEntry {
  const title = spelledOut === undefined ? term : `${term}: ${spelledOut}`;
  return { kind: 'term', title, summary: meaning, href: links.glossary(id), words: alsoSearch.join(', ') };
}

const PAGES: readonly SearchEntry[] = [
  page('Home', 'The latest figures, and every dataset.', links.home(), 'datasets latest'),
  page(
    'Compare',
    'Any measure in any two periods, or up to four measures over time.',
    links.compare(),
    'comparison change',
  ),
  page(
    'What was said, and what the figures show',
    'Sentences from the papers about a number, each beside the published figures.',
    links.said(),
    'claims statements minutes fact check rise fall majority',
  ),
  page(
    'Promised and not yet answered',
    'What members asked for or were promised, when it is due, and what has answered it.',
    links.promises(),
    'promises commitments actions outstanding overdue requests recommendations monitoring tracker',
  ),
  page(
    'Find a number',
    'A number, a row of a table or a sentence from a printed paper: where it stands, and whether it still does.',
    links.find(),
    'look up figure row sentence quote still stands corrected',
  ),
  page(
    'Papers',
    'The council papers that the figures were read from.',
    links.papers(),
    'source minutes agenda pack meetings',
  ),
  page(
    'Methods',
    'How the figures are copied, compared and checked.',
    links.methods(),
    'rules rounding formula symbols add up',
  ),
  page('Glossary', 'Every abbreviation and term.', links.glossary(), 'abbreviations words meaning'),
  page(
    'Codes on paper',
    'Type the code beside a figure of a pack, and see whether the figure still stands.',
    links.code(),
    'short code pack printed figure unchanged changed check',
  ),
  page(
    'Accessibility statement',
    'How accessible this website is.',
    links.accessibility(),
    'WCAG screen reader keyboard',
  ),
];

function page(title: string, summary: string, href: string, words: string): SearchEntry {
  return { kind: 'page', title, summary, href, words };
}
