import type { KnownCode } from '@/lib/scrutiny/pack/known-code';
import { formatCode } from '@/lib/scrutiny/pack/short-code';
import { links } from '@/lib/site/links';

/** Codes, each with the figure that it leads to. */
export function CodeList({ codes }: { codes: readonly KnownCode[] }) {
  return (
    <ul className="entries">
      {codes.map(({ code, headline, of }) => (
        <li key={code} className="entry">
          <a href={links.code(code)}>{formatCode(code)}</a>: {headline}. <span className="remark">{of}</span>
        </li>
      ))}
    </ul>
  );
}
