const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/**
 * Text as it is searched: lower case, accents and apostrophes gone, dates written out ("17/9/2019" and "17th Sept
 * 2019" become "17 september 2019"), "Year 11" also "y11".
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (whole, year: string, month: string, day: string) =>
      writtenOut(whole, day, month, year),
    )
    .replace(
      /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g,
      (whole, day: string, month: string, year: string) =>
        writtenOut(whole, day, month, year.length === 2 ? `20${year}` : year),
    )
    .replace(/\byears? ?(group )?(\d{1,2})\b(?! ?(september|october|\d))/g, 'year y$2')
    .replace(/[^a-z0-9%&/+-]+/g, ' ')
    .trim();
}

/** The words of a normalised text. "2019/20" is one of them, and "2019" finds it because it begins so. */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(/[\s&+-]+|\/(?!\d)/)
    .filter((word) => word !== '');
}

function writtenOut(whole: string, day: string, month: string, year: string): string {
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? whole : `${Number(day)} ${name} ${year}`;
}
