import type { Day } from '../period/day';

/** The pages that can be read as they were on a day. */
export interface PageLinks {
  /** The day as at which they are read; absent for the pages of today. */
  day?: Day;
  home: () => string;
  dataset: (dataset: string) => string;
  /** The dataset's page with a choice of measure and of two periods, each as it stands in an address. */
  view: (dataset: string, measure: string, from: string, to: string) => string;
  /** Takes the choice as a form sends it, and leads to `view`. */
  choose: (dataset: string) => string;
  /** When each of the dataset's figures was first published, and how it has changed. */
  history: (dataset: string) => string;
  figure: (dataset: string, figure: string) => string;
  compare: (query?: Readonly<Record<string, string>>) => string;
  meetings: () => string;
  meeting: (meeting: string) => string;
  /** What was promised and is not yet answered. */
  promises: () => string;
  /** What was said, and what the figures show. */
  said: () => string;
}

/** The addresses of the pages of today, or, with a day, of the same pages as they were known on it. */
export function pageLinks(day?: Day): PageLinks {
  const before = day === undefined ? '' : `/as-at/${day}`;
  return {
    ...(day !== undefined && { day }),
    home: () => before || '/',
    dataset: (dataset) => `${before}/datasets/${dataset}`,
    view: (dataset, measure, from, to) => `${before}/datasets/${dataset}/view/${measure}/${from}/${to}`,
    choose: (dataset) => `${before}/datasets/${dataset}/view`,
    history: (dataset) => `${before}/datasets/${dataset}/history`,
    figure: (dataset, figure) => `${before}/figures/${dataset}/${figure}`,
    compare: (query) =>
      query === undefined
        ? `${before}/compare`
        : `${before}/compare?${new URLSearchParams(query).toString()}`,
    meetings: () => `${before}/meetings`,
    meeting: (meeting) => `${before}/meetings/${meeting}`,
    promises: () => `${before}/promises`,
    said: () => `${before}/said`,
  };
}

/** A page of today, as it was known on a day. The page by its address from the root, with its query: "/compare?measure=…". */
export function asAtAddress(day: Day, page: string): string {
  return `/as-at/${day}${page.replace(/^\/(?=$|\?)/, '')}`;
}
