import type { Pack } from '@/lib/scrutiny/pack/pack';

/** What is in the pack, in order. No page numbers: a browser knows them only while it prints. */
export function PackContents({ contents }: Pick<Pack, 'contents'>) {
  return (
    <nav className="pack-contents" aria-labelledby="contents">
      <h2 id="contents">Contents</h2>
      <ol>
        {contents.map(({ label, part, figures }) => (
          <li key={label}>
            {part === undefined ? label : <a href={`#${part}`}>{label}</a>}
            {figures.length > 0 && (
              <ul>
                {figures.map((figure) => (
                  <li key={figure.part}>
                    <a href={`#${figure.part}`}>
                      {figure.label}. {figure.headline}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
