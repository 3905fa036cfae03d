/** What a number format does to the number in a cell, as far as reading it back needs to know. */
export type NumberFormat =
  { kind: 'general' } | { kind: 'date' } | { kind: 'percent' } | { kind: 'decimals'; decimals: number };

const GENERAL: NumberFormat = { kind: 'general' };

/** The formats that have a number and no code (ECMA-376 18.8.30), but for those that are general. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Reads a format by its number or its code: `0%`, `mmm-yy`, `#,##0.0;[Red]-#,##0.0`. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined && isBuiltInDate(id)) return { kind: 'date' };
  const [section = ''] = (code ?? BUILT_IN[id] ?? 'General').split(';');
  const bare = section
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (bare.includes('general') || bare.includes('@')) return GENERAL;
  if (/[dmyhs]/.test(bare)) return { kind: 'date' };
  if (bare.includes('%')) return { kind: 'percent' };
  const digits = /^[^0#?]*[#0?,]*[0#?](?:\.([0#?]*))?[^0#?,]*$/.exec(bare);
  if (!digits || bare.includes('e')) return GENERAL;
  return { kind: 'decimals', decimals: Math.min(digits[1]?.length ?? 0, 15) };
}
