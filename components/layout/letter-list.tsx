interface Props {
  items: readonly { id: string; label: string }[];
}

/** Jumps to the letters of a long list. */
export function LetterList({ items }: Props) {
  return (
    <nav className="letters" aria-label="Letters">
      <ul>
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
