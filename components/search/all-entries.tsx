import { LetterList } from '@/components/layout/letter-list';
import { groupByLetter } from '@/lib/search/by-letter';
import type { SearchEntry } from '@/lib/search/search-entry';
import { EntryItem } from './entry-item';

/** Everything that can be found, A to Z: search for who has no JavaScript. */
export function AllEntries({ entries }: { entries: readonly SearchEntry[] }) {
  const groups = groupByLetter(entries, ({ title }) => title);
  const idOf = (letter: string): string => `letter-${letter.toLowerCase()}`;
  return (
    <section className="section section--ruled">
      <h2 className="section__title">Everything, A to Z</h2>
      <LetterList items={groups.map(({ letter }) => ({ id: idOf(letter), label: letter }))} />
      {groups.map(({ letter, items }) => (
        <section key={letter} id={idOf(letter)}>
          <h3>{letter}</h3>
          <ul className="entries">
            {items.map((entry) => (
              <EntryItem key={entry.kind + entry.title + entry.href} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
