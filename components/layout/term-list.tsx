import type { GlossaryTerm } from '@/lib/search/glossary-term';

/** Terms beside their meanings, each with an address of its own. */
export function TermList({ terms }: { terms: readonly GlossaryTerm[] }) {
  return (
    <dl className="definitions">
      {terms.map(({ id, term, spelledOut, meaning }) => (
        <div key={id} id={id}>
          <dt>{term}</dt>
          <dd>
            {spelledOut !== undefined && (
              <strong className="definitions__spelled-out">{capitalised(spelledOut)}. </strong>
            )}
            {meaning}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
