import { type ColumnNames, plainName } from './column-names';
import type { SourceRow } from './source';

/** A column head that says by itself that each row is a person: letters and digits alone, in lower case. */
const PERSONAL = new RegExp(
  '^(' +
    [
      '(former)?upn|uniquepupilnumber|uln|uniquelearnernumber|nhs(number|no|id)',
      '(pupil|child|student|learner|person|youngperson)s?(id|number|no|ref|reference|identifier)',
      '(legal|preferred|child|pupil|student|parent|carer|guardian)?s?(fore|sur|first|last|middle|family|given|full)names?',
      '(child|pupil|student|learner|parent|carer|guardian|youngperson)s?names?',
      'dob|dateofbirth|birthdate|birthday|(childs?|pupils?)(dob|dateofbirth)',
      '(home)?postcode|homeaddress|address|address(line)?\\d|street',
    ].join('|') +
    ')$',
);

/** Heads that name a row without saying that it is a person, and heads of what one person has one of. */
const NAMING =
  /^(names?|initials|id|ref|reference|case|case(id|ref|reference|number|no)|child|pupil|student|learner|person|youngperson)$/;
const DESCRIBING =
  /^(gender|sex|age|ethnicity(code|group)?|ethnicgroup|sen(provision|status|need)?|fsm|year(group)?|ncy(ear)?(group)?|nationality|firstlanguage|language|religion|disability|school(name)?|address|telephone|phone|email)$/;

/** A Unique Pupil Number: a letter, eleven digits, and a digit or letter. Nothing else in a table looks like it. */
const UPN = /\b[A-Z]\d{11}[\dA-Z]\b/i;

/** A whole cell that is a UK postcode, counted: one may be an office's. */
const POSTCODE = /(?:^|[,;\t"\r\n])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?=[,;\t"\r\n]|$)/gi;

/** As much of a piece of text as a number that is cut in two can leave in it. */
const LONGEST = 16;

/** Looks for what names a child in the text of a file as it passes; keeps nothing of it but a count. */
export class ChildWatch {
  private postcodes = 0;
  private tail = '';

  /** True once the text seen so far holds a pupil number, or postcodes. Cells are divided by delimiters. */
  sees(text: string): boolean {
    const seam = this.tail + text.slice(0, LONGEST);
    this.tail = text.slice(-LONGEST);
    if (UPN.test(text) || UPN.test(seam)) return true;
    this.postcodes += text.match(POSTCODE)?.length ?? 0;
    return this.postcodes > 1;
  }
}

/** True where a row of heads names columns that one person has one of, beside the dataset's own columns. */
export function headsNamePersons(values: readonly string[], names: ColumnNames): boolean {
  const heads = values
    .filter((value) => value.length < 60 && !names.has(plainName(value)))
    .map((value) => value.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((head) => head !== '');
  if (heads.length === 0 || values.filter((value) => value.trim() !== '').length < 2) return false;
  if (heads.some((head) => PERSONAL.test(head))) return true;
  return heads.some((head) => NAMING.test(head)) && heads.filter((head) => DESCRIBING.test(head)).length >= 2;
}

/**
 * True where a column that the dataset does not have is days in no order, on many days of the month: dates of birth.
 * Days of counts come in order, and most at the end of a month.
 */
export function hasBirthDates(
  rows: readonly SourceRow[],
  header: readonly string[],
  names: ColumnNames,
): boolean {
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  return Array.from({ length: Math.min(width, 200) }, (_, index) => index).some((index) => {
    if (names.has(plainName(header[index] ?? ''))) return false;
    const days = rows
      .map(({ values }) => sortableDay(values[index] ?? ''))
      .filter((day) => day !== undefined);
    const filled = rows.filter(({ values }) => (values[index] ?? '').trim() !== '').length;
    const isDays = days.length >= 4 && days.length >= filled * 0.8;
    return isDays && new Set(days.map((day) => day.slice(6))).size >= 3 && !isInOrder(days);
  });
}

function sortableDay(text: string): string | undefined {
  const iso = /^\s*((?:19|20)\d\d)-(\d\d)-(\d\d)/.exec(text);
  if (iso) return `${iso[1]}${iso[2]}${iso[3]}`;
  const british = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)\b/.exec(text);
  return british
    ? `${british[3]}${(british[2] ?? '').padStart(2, '0')}${(british[1] ?? '').padStart(2, '0')}`
    : undefined;
}

function isInOrder(days: readonly string[]): boolean {
  const steps = days.slice(1).map((day, index) => day.localeCompare(days[index] ?? ''));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}
