export type DownloadFormat = 'csv' | 'full-csv' | 'meta-csv' | 'json' | 'csvw';

/** The file ending of each download of a dataset. */
export const DOWNLOAD_ENDINGS: Readonly<Record<DownloadFormat, string>> = {
  csv: '.csv',
  'full-csv': '.full.csv',
  'meta-csv': '.full.meta.csv',
  json: '.json',
  csvw: '.csv-metadata.json',
};

/** Every address of the site, made in one place. A frozen address names a version; a latest one does not. */
export const links = {
  home: () => '/',
  dataset: (dataset: string) => `/datasets/${dataset}`,
  /** The dataset's page with a choice of measure and of two periods, each as it stands in an address. */
  view: (dataset: string, measure: string, from: string, to: string) =>
    `/datasets/${dataset}/view/${measure}/${from}/${to}`,
  /** Takes the choice as a form sends it, and leads to `view`. */
  choose: (dataset: string) => `/datasets/${dataset}/view`,
  versions: (dataset: string) => `/datasets/${dataset}/versions`,
  version: (dataset: string, version: string) => `/datasets/${dataset}/versions/${version}`,
  figure: (dataset: string, figure: string) => `/figures/${dataset}/${figure}`,
  frozenFigure: (dataset: string, figure: string, version: string) =>
    `/figures/${dataset}/${figure}/${version}`,
  figureJson: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.json`,
  figureCsv: (dataset: string, figure: string, version: string) =>
    `/files/${dataset}/${version}/figures/${figure}.csv`,
  download: (dataset: string, version: string, format: DownloadFormat) =>
    `/files/${dataset}/${version}/${dataset}${DOWNLOAD_ENDINGS[format]}`,
  compare: (query?: Readonly<Record<string, string>>) =>
    query === undefined ? '/compare' : `/compare?${new URLSearchParams(query).toString()}`,
  glossary: (term?: string) => (term === undefined ? '/glossary' : `/glossary#${term}`),
  methods: (part?: string) => (part === undefined ? '/methods' : `/methods#${part}`),
  papers: (paper?: string) => (paper === undefined ? '/papers' : `/papers#${paper}`),
  search: () => '/search',
  accessibility: () => '/accessibility',
} as const;
