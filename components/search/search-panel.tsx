'use client';

import { useMemo } from 'react';
import { makeFind } from '@/lib/search/find';
import type { SearchEntry } from '@/lib/search/search-entry';
import { links } from '@/lib/site/links';
import { AllEntries } from './all-entries';
import { countResults, SearchResults } from './search-results';
import { useQuery } from './use-query';
import { useSettled } from './use-settled';

/** Search as one types. Without JavaScript the form does nothing, and the list below it is for the browser's find. */
export function SearchPanel({ entries }: { entries: readonly SearchEntry[] }) {
  const [query, setQuery] = useQuery();
  const isAsked = query.trim() !== '';
  const find = useMemo(() => (isAsked ? makeFind(entries) : undefined), [entries, isAsked]);
  const found = useMemo(() => find?.(query) ?? [], [find, query]);
  const announced = useSettled(isAsked ? countResults(query, found.length) : '');
  return (
    <>
      <form
        role="search"
        action={links.search()}
        method="get"
        className="search-form search-form--wide"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <label className="govuk-label" htmlFor="search">
          A measure, a term, or the day of a meeting
        </label>
        <input
          className="govuk-input"
          id="search"
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
        <button className="button" type="submit">
          Search
        </button>
      </form>
      <p className="govuk-visually-hidden" role="status">
        {announced}
      </p>
      {isAsked && <SearchResults query={query} found={found} />}
      {!isAsked && <AllEntries entries={entries} />}
    </>
  );
}
