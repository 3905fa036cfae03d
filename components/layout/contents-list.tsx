export interface ContentsItem {
  id: string;
  title: string;
}

/** The parts of a long page. */
export function ContentsList({ items }: { items: readonly ContentsItem[] }) {
  return (
    <nav className="contents" aria-label="On this page">
      <p className="contents__title" aria-hidden="true">
        On this page
      </p>
      <ul>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
