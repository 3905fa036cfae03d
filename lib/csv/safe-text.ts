/** Text for a spreadsheet, which would run what begins with one of these as a formula. A number with a sign is left alone. */
export function safeText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-][\d.,]+%?$/.test(text) ? `'${text}` : text;
}
