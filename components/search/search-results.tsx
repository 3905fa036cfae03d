import type { SearchEntry } from '@/lib/search/search-entry';
import { links } from '@/lib/site/links';
import { EntryItem } from './entry-item';
import { SearchSuggestions } from './search-suggestions';

/** As many as a reader looks through before adding a word. */
const SHOWN = 20;

interface Props {
  query: string;
  found: readonly SearchEntry[];
}

/** What was found, best first, or what to try instead. */
export function SearchResults({ query, found }: Props) {
  return (
    <section aria-label="Results">
      <h2>{countResults(query, found.length)}</h2>
      {hasDigit(query) && (
        <p>
          <a href={links.find(query.trim())}>Find “{query.trim()}” in the papers</a>
        </p>
      )}
      {found.length === 0 && <SearchSuggestions />}
      {found.length > SHOWN && <p>The best {SHOWN} are shown. Another word narrows them down.</p>}
      {found.length > 0 && (
        <ol className="entries">
          {found.slice(0, SHOWN).map((entry) => (
            <EntryItem key={entry.kind + entry.title + entry.href} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** A number may stand in a paper, where search does not look. */
const hasDigit = (query: string): boolean => /\d/.test(query);

/** "12 results for “home ed”", "Nothing found for “xyz”". */
export function countResults(query: string, count: number): string {
  const what = `for “${query.trim()}”`;
  if (count === 0) return `Nothing found ${what}`;
  return `${count} ${count === 1 ? 'result' : 'results'} ${what}`;
}
