import { periodsOf } from '../dataset/table';
import { MOST_MEASURES } from './compare-over-time';
import type { MeasureChoice } from './measure-choices';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What an address of the compare page asks for, made good. */
export interface CompareRequest {
  measure: MeasureChoice;
  from?: string;
  to?: string;
  lines: MeasureChoice[];
  /** Four values for the form, empty where no line was asked for. */
  chosenLines: string[];
  isIndexed: boolean;
  /** What was asked for and is not here, cut short so that an address cannot fill the page. */
  unknown: string[];
}

const LONGEST_ECHO = 40;

/** Reads the address. Nothing in it can fail: what is unknown is named, left out, and the data decides instead. */
export function readCompareRequest(params: SearchParams, choices: readonly MeasureChoice[]): CompareRequest {
  const [first] = choices;
  if (!first) throw new Error('no measures to compare');
  const unknown: string[] = [];
  const find = (name: string): MeasureChoice | undefined => {
    const id = one(params[name]);
    const found = choices.find((choice) => choice.id === id);
    if (!found && id !== '') unknown.push(id.slice(0, LONGEST_ECHO));
    return found;
  };
  const measure = find('measure') ?? first;
  const periods = periodsOf(measure.table).map(({ id }) => id);
  // The form sends the periods of the measure before; those are no mistake of the reader's.
  const anywhere = new Set(choices.flatMap(({ table }) => periodsOf(table).map(({ id }) => id)));
  const period = (name: 'from' | 'to'): { from?: string; to?: string } => {
    const id = one(params[name]);
    if (periods.includes(id)) return { [name]: id };
    if (id !== '' && !anywhere.has(id)) unknown.push(id.slice(0, LONGEST_ECHO));
    return {};
  };
  const found = Array.from({ length: MOST_MEASURES }, (_, index) => find(`line${index + 1}`));
  return {
    measure,
    ...period('from'),
    ...period('to'),
    lines: [...new Set(found.filter((choice) => choice !== undefined))],
    chosenLines: found.map((choice) => choice?.id ?? ''),
    isIndexed: one(params['scale']) === 'index',
    unknown,
  };
}

/** A parameter given twice counts once: the first. */
function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
