import { type Day, isDay } from '../period/day';
import type { ColumnProblem } from './column-problem';
import { type DayOrMonth, isDayOrMonth } from './day-or-month';

/** What stands in a cell when the papers do not state it, or when a list has nothing in it. */
export const NOT_STATED = 'x';

/** One column of a register: its name in the CSV, what it means, and how its text becomes a value. */
export interface RegisterColumn<Value = unknown, MayBeUnstated extends boolean = boolean> {
  header: string;
  label: string;
  definition: string;
  /** With `true`, `x` is allowed, and the property is then absent from the row. */
  mayBeUnstated: MayBeUnstated;
  /** The words that it may hold; empty where it may hold any. */
  words: readonly string[];
  /** The registers whose ids it holds, or `datasets`. */
  refersTo?: readonly string[];
  read: (found: string) => { value: Value } | ColumnProblem;
}

type Stated<Value> = RegisterColumn<Value, false>;
type Read<Value> = (found: string) => { value: Value } | ColumnProblem;

/** Words as they stand. */
export function text(header: string, label: string, definition: string): Stated<string> {
  return stated(header, label, definition, (found) => ({ value: found }));
}

/** The row's own name: small letters, digits and hyphens, once in the file. */
export function id(header: string, label: string, definition: string): Stated<string> {
  return stated(header, label, definition, readId);
}

/** A calendar day, `2020-03-23`. */
export function day(header: string, label: string, definition: string): Stated<Day> {
  return stated(header, label, definition, (found) => (isDay(found) ? { value: found } : 'not a day'));
}

/** `2020-03-03`, or `2020-03` where only the month is printed. */
export function dayOrMonth(header: string, label: string, definition: string): Stated<DayOrMonth> {
  return stated(header, label, definition, (found) =>
    isDayOrMonth(found) ? { value: found } : 'not a day or month',
  );
}

/** A whole number from 0, in digits alone. */
export function wholeNumber(header: string, label: string, definition: string): Stated<number> {
  return stated(header, label, definition, (found) =>
    /^(0|[1-9]\d{0,5})$/.test(found) ? { value: Number(found) } : 'not a whole number',
  );
}

/** A number in digits, with a point where it has decimals: `39.2`. */
export function decimal(header: string, label: string, definition: string): Stated<number> {
  return stated(header, label, definition, (found) =>
    /^(0|[1-9]\d{0,5})(\.\d+)?$/.test(found) ? { value: Number(found) } : 'not a number',
  );
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  header: string,
  label: string,
  definition: string,
  words: readonly Word[],
): Stated<Word> {
  const read: Read<Word> = (found) => {
    const value = words.find((word) => word === found);
    return value === undefined ? 'not one of the words' : { value };
  };
  return { ...stated(header, label, definition, read), words };
}

/** `yes` is true and `no` is false. */
export function yesOrNo(header: string, label: string, definition: string): Stated<boolean> {
  const words = ['yes', 'no'];
  const read: Read<boolean> = (found) =>
    words.includes(found) ? { value: found === 'yes' } : 'not one of the words';
  return { ...stated(header, label, definition, read), words };
}

/** The id of a row in another register. */
export function reference(to: string, header: string, label: string, definition: string): Stated<string> {
  return { ...id(header, label, definition), refersTo: [to] };
}

/** Ids with a semicolon between, or `x` for an empty list. `to` is a register, or several, or `datasets`. */
export function references(
  to: string | readonly string[],
  header: string,
  label: string,
  definition: string,
): Stated<readonly string[]> {
  const readList: Read<readonly string[]> = (found) => {
    const ids = found.split(';');
    return ids.every(isId) ? { value: ids } : 'not an id';
  };
  const list = stated(header, label, definition, readList);
  const read: Read<readonly string[]> = (found) => (found === NOT_STATED ? { value: [] } : list.read(found));
  return { ...list, refersTo: [to].flat(), read };
}

/** Words with a semicolon between, or `x` for an empty list. */
export function list(header: string, label: string, definition: string): Stated<readonly string[]> {
  const words = stated(header, label, definition, (found): ReturnType<Read<readonly string[]>> => {
    const parts = found.split(';');
    if (parts.includes('')) return 'empty';
    return parts.every((part) => part === part.trim()) ? { value: parts } : 'space at an end';
  });
  return { ...words, read: (found) => (found === NOT_STATED ? { value: [] } : words.read(found)) };
}

/** The same column where the papers may be silent: `x` is allowed, and the property is then absent. */
export function whereStated<Value>(column: Stated<Value>): RegisterColumn<Value | undefined, true> {
  const read: Read<Value | undefined> = (found) =>
    found === NOT_STATED ? { value: undefined } : column.read(found);
  return { ...column, mayBeUnstated: true, read };
}

function stated<Value>(
  header: string,
  label: string,
  definition: string,
  readValue: Read<Value>,
): Stated<Value> {
  const read: Read<Value> = (found) => {
    if (found.trim() === '') return 'empty';
    if (found !== found.trim()) return 'space at an end';
    return found === NOT_STATED ? 'must be stated' : readValue(found);
  };
  return { header, label, definition, mayBeUnstated: false, words: [], read };
}

function readId(found: string): { value: string } | ColumnProblem {
  return isId(found) ? { value: found } : 'not an id';
}

function isId(found: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(found);
}
