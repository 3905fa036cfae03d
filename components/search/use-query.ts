'use client';

import { useState, useSyncExternalStore } from 'react';

/** What is searched for, kept in the address as `?q=`. Typing replaces the address and adds nothing to Back. */
export function useQuery(): [query: string, setQuery: (query: string) => void] {
  const inAddress = useSyncExternalStore(listenToBack, queryInAddress, () => '');
  const [typed, setTyped] = useState<string>();
  const setQuery = (query: string): void => {
    setTyped(query);
    const url = new URL(window.location.href);
    if (query.trim() === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    window.history.replaceState(window.history.state, '', url);
  };
  return [typed ?? inAddress, setQuery];
}

function listenToBack(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  return () => {
    window.removeEventListener('popstate', changed);
  };
}

const queryInAddress = (): string => new URLSearchParams(window.location.search).get('q') ?? '';
