import type { Issue } from './issue';

type Place = Partial<Pick<Issue, 'row' | 'column' | 'found'>>;

/** The most characters of a value that any message repeats. */
export const MOST_QUOTED = 40;

/** An issue that stops a publication. What was found is kept short, and without characters that cannot be seen. */
export function fail(code: string, message: string, { found, ...place }: Place = {}): Issue {
  return { level: 'fail', code, message, ...place, ...(found !== undefined && { found: excerpt(found) }) };
}

/** An issue that is ticked, with a reason. `place` names what it is about, whatever row that stands in. */
export function warning(
  code: string,
  place: readonly string[],
  message: string,
  { found, ...where }: Place = {},
): Issue {
  return {
    level: 'warning',
    code,
    key: [code, ...place].join('|'),
    message,
    ...where,
    ...(found !== undefined && { found: excerpt(found) }),
  };
}

/** A value in quotation marks, at most 40 characters of it: nothing in a file can take a message over. */
export function quoted(text: string): string {
  return text === '' ? 'An empty cell' : `"${excerpt(text)}"`;
}

/** The beginning of a text; line ends and characters that cannot be seen are written as their code, ⟨000A⟩. */
export function excerpt(text: string): string {
  const characters = Array.from(text.slice(0, 4 * MOST_QUOTED));
  const shown = characters.slice(0, MOST_QUOTED).join('');
  const visible = shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
  return characters.length > MOST_QUOTED ? `${visible}…` : visible;
}

/** "rows 4, 5 and 7", and no more than ten of them by number. */
export function listRows(rows: readonly number[]): string {
  const [first, ...others] = rows;
  if (others.length === 0) return `row ${first ?? ''}`;
  if (rows.length <= 10) return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1) ?? ''}`;
  const shown = rows.slice(0, 9);
  return `rows ${shown.join(', ')} and ${formatWhole(rows.length - shown.length)} more`;
}

function formatWhole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
