import { KIND_LABELS, type SearchEntry } from '@/lib/search/search-entry';

/** One thing that can be found: its name, what kind of thing it is, and what is there. */
export function EntryItem({ entry }: { entry: SearchEntry }) {
  return (
    <li>
      <a href={entry.href}>{entry.title}</a>
      <span className="entries__detail">
        {KIND_LABELS[entry.kind]}. {entry.summary}
      </span>
    </li>
  );
}
