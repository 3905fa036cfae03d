const PRINTED = /^([+−]?)[\d,]+(?:\.(\d+))?(%?)$/;

/**
 * The format in which a spreadsheet shows a number as the figure does: "1,204", "+133", "−53" with a true minus sign,
 * "16.8%" for 16.8. `undefined` where the text says more than the number, which a format cannot.
 */
export function numberFormat(text: string): string | undefined {
  const printed = PRINTED.exec(text);
  if (!printed) return undefined;
  const [, sign, decimals = '', percent] = printed;
  const plain = `#,##0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent === '%' ? '"%"' : ''}`;
  const withSign = sign === '+' ? `"+"${plain}` : plain;
  return `${withSign};"−"${plain};${plain}`;
}
