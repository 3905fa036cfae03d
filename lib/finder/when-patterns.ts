const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

interface WhenPattern {
  pattern: RegExp;
  /** The key, as `whensOf` names what a figure is about; `undefined` where it is no such thing after all. */
  key: (found: RegExpExecArray) => string | undefined;
}

/** How papers and people write a day or a period, in lower case; each is tried where the one before has ended. */
export const WHEN_PATTERNS: readonly WhenPattern[] = [
  {
    pattern: /(\d{4})-(\d{2})-(\d{2})(?!\d)/y,
    key: ([, year = '', monthNumber = '', day = '']) => `${year}-${monthNumber}-${day}`,
  },
  {
    pattern: /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/y,
    key: ([, day = '', monthNumber = '', year = '']) =>
      Number(monthNumber) <= 12 ? dayKey(day, Number(monthNumber), year) : undefined,
  },
  {
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (\\d{4})(?!\\d)`, 'y'),
    key: ([, day = '', name = '', year = '']) => dayKey(day, monthOf(name), year),
  },
  {
    pattern: new RegExp(`(?:end of )?${month},? (\\d{4})(?![\\d/])`, 'y'),
    key: ([, name = '', year = '']) => `${year}-${twoDigits(monthOf(name))}`,
  },
  {
    pattern: new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?![a-z])`, 'y'),
    key: ([, day = '', name = '']) => `-${twoDigits(monthOf(name))}-${day.padStart(2, '0')}`,
  },
  {
    pattern: /(20\d{2}) ?(?:[/–-]|to) ?((?:20)?\d{2})(?!\d)/y,
    key: ([, from = '', to = '']) => yearPair(from, to),
  },
  { pattern: /(20\d{2})(\d{2})(?![\d,.])/y, key: ([, from = '', to = '']) => yearPair(from, to) },
  {
    pattern: /(?:quarter|qtr|q) ?(one|two|three|four|[1-4])(?![a-z\d])/y,
    key: ([, which = '']) => `q${QUARTERS[which] ?? which}`,
  },
];

const QUARTERS: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4' };

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function dayKey(day: string, monthNumber: number, year: string): string {
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${twoDigits(monthNumber)}-${day.padStart(2, '0')}`;
}

/** "2019/20"; nothing where the second year does not follow the first. */
function yearPair(from: string, to: string): string | undefined {
  return (Number(from) + 1) % 100 === Number(to) % 100 ? `${from}/${to.slice(-2)}` : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
