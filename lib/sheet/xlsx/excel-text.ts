/** Excel writes control characters as `_x000D_`, and a text that looks like that with its first `_` as `_x005F_`. */
export function unescapeExcel(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/**
 * A stored number as Excel's formula bar shows it: to 15 significant digits, so that 0.1 + 0.2, stored as
 * 0.30000000000000004, is 0.3. In digits, never with an exponent, up to 21 of them.
 */
export function numberText(stored: string): string {
  if (/^(0|[1-9]\d{0,14})$/.test(stored)) return stored;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const shown = Number(value.toPrecision(15));
  const text = String(shown);
  return /e-/.test(text) ? shown.toFixed(20).replace(/0+$/, '') : text;
}
