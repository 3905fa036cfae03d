import { pageLinks } from './page-links';

export type DownloadFormat = 'csv' | 'full-csv' | 'meta-csv' | 'json' | 'csvw';

/** The file ending of each download of a dataset. */
export const DOWNLOAD_ENDINGS: Readonly<Record<DownloadFormat, string>> = {
  csv: '.csv',
  'full-csv': '.full.csv',
  'meta-csv': '.full.meta.csv',
  json: '.json',
  csvw: '.csv-metadata.json',
};

/** Stands in an address where a version's day would: the newest figures, whichever they are. */
export const LATEST = 'latest';

/** What a figure's image is for. Its size in px is in lib/drawing/image-sizes.ts; there is no other. */
export type ImageSizeName = 'word' | 'powerpoint' | 'web' | 'social' | 'square';

/** With the headline and subtitle inside, or without, for a page that writes them itself. */
export type Titling = 'titled' | 'untitled';

export interface ImageChoice {
  size: ImageSizeName;
  format: 'png' | 'svg';
  titling?: Titling;
}

const untitledPart = (titling: Titling = 'titled') => (titling === 'untitled' ? '--untitled' : '');

/**
 * Every address of the site, made in one place. A frozen address names a version by its day; a latest one has
 * `LATEST` in that place, or, where a page is meant, nothing. What stands at a frozen address never changes.
 */
export const links = {
  ...pageLinks(),
  /** Where a reader says as it was known on which day a page is to be shown. */
  asAt: (page?: string) => (page === undefined ? '/as-at' : `/as-at?page=${encodeURIComponent(page)}`),
  versions: (dataset: string) => `/datasets/${dataset}/versions`,
  version: (dataset: string, version: string) => `/datasets/${dataset}/versions/${version}`,
  frozenFigure: (dataset: string, figure: string, version: string) =>
    `/figures/${dataset}/${figure}/${version}`,
  figureJson: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.json`,
  figureCsv: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.csv`,
  figureXlsx: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.xlsx`,
  figureImage: (dataset: string, figure: string, version: string, choice: ImageChoice) =>
    `/files/${dataset}/${version}/figures/${figure}--${choice.size}${untitledPart(choice.titling)}.${choice.format}`,
  /** The page that other sites show in a frame. */
  embed: (dataset: string, figure: string, version: string, titling?: Titling) =>
    `/embed/${dataset}/${figure}/${version}${untitledPart(titling)}.html`,
  oembed: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.oembed.json`,
  download: (dataset: string, version: string, format: DownloadFormat) =>
    `/files/${dataset}/${version}/${dataset}${DOWNLOAD_ENDINGS[format]}`,
  /** The picture that a link to a page shows: of a figure or a dataset in one version, or of another page. */
  figureCard: (dataset: string, figure: string, version: string) =>
    `/cards/figures/${dataset}/${version}/${figure}.png`,
  datasetCard: (dataset: string, version: string) => `/cards/datasets/${dataset}/${version}.png`,
  pageCard: (page: string) => `/cards/${page}.png`,
  glossary: (term?: string) => (term === undefined ? '/glossary' : `/glossary#${term}`),
  methods: (part?: string) => (part === undefined ? '/methods' : `/methods#${part}`),
  papers: (paper?: string) => (paper === undefined ? '/papers' : `/papers#${paper}`),
  search: () => '/search',
  /** The feed of releases, for a program that tells when there are new figures. */
  feed: () => '/releases.atom',
  /** A meeting's papers for printing, the same as one file that needs no network, its calendar entry, and its feed. */
  pack: (meeting: string) => `/meetings/${meeting}/pack`,
  packFile: (meeting: string) => `/packs/${meeting}.html`,
  meetingCalendar: (meeting: string) => `/meetings/${meeting}/calendar.ics`,
  meetingFeed: (meeting: string) => `/meetings/${meeting}/feed.atom`,
  /** Every meeting whose day is stated, for a calendar. */
  calendar: () => '/meetings.ics',
  meetingCard: (meeting: string) => `/cards/meeting-${meeting}.png`,
  /** What has become of the figure whose short code stands on paper. */
  code: (code?: string) => (code === undefined ? '/codes' : `/codes/${code}`),
  /** Where a number, a row or a sentence from a printed paper is found again. */
  find: (query?: string) => (query === undefined ? '/find' : `/find?q=${encodeURIComponent(query)}`),
  /** What was promised and is not yet answered, as a table. */
  promisesCsv: () => '/promises.csv',
  accessibility: () => '/accessibility',
  /** Where an officer checks a file, sees what it would change, and publishes it. */
  officers: () => '/officers',
  /** What an officer fills in for a dataset: last year's rows with the header that the check expects. */
  officerTemplate: (dataset: string) => `/officers/templates/${dataset}.csv`,
  /** The texts of everything published, for the check on the officer's machine. */
  publishedTexts: () => '/officers/published.json',
} as const;
