import { type Cell, isNumber, isWorkedOut } from '../cell/cell';
import { FLAGS, MISSING_SYMBOLS } from '../cell/symbols';
import { describeWhen, type Value } from '../dataset/value';
import type { Table } from '../dataset/table';
import { inputsOf } from '../dataset/worked-out';
import { ownDifferences } from '../validation/identities/check-identities';
import { describeIdentityResult } from '../validation/identities/identity-result';
import { capitalise } from './words';

/** Collects a figure's numbered notes, each said once. */
export class Notes {
  private readonly texts: string[] = [];

  /** Adds the text unless it is there already, and returns its number, counted from 1. */
  add(text: string): number {
    const index = this.texts.indexOf(text);
    if (index >= 0) return index + 1;
    this.texts.push(text);
    return this.texts.length;
  }

  /** The number of the note that a value needs, if it needs one. */
  forValue(value: Value): number | undefined {
    const text = noteOf(value);
    return text === undefined ? undefined : this.add(text);
  }

  all(): string[] {
    return [...this.texts];
  }
}

/** What a reader must be told about one value: its own note with the symbol's meaning, or the meaning alone. */
function noteOf(value: Value): string | undefined {
  const { cell, quantity } = value;
  const meaning = meaningOf(cell);
  if (cell.note === undefined) return meaning;
  const told = meaning === undefined ? cell.note : `${meaning} ${cell.note}`;
  return `${capitalise(`${quantity.label}, ${describeWhen(value)}`)}: ${told}`;
}

function meaningOf(cell: Cell): string | undefined {
  if (cell.kind === 'missing') return `[${cell.symbol}] ${MISSING_SYMBOLS[cell.symbol]}.`;
  if (!isNumber(cell) || cell.flags.length === 0) return undefined;
  return `${capitalise(cell.flags.map((flag) => FLAGS[flag]).join(', '))}.`;
}

/** "Started during the year is worked out: …. No paper prints it." for each quantity that is not printed. */
export function workedOutNotes(values: readonly Value[]): string[] {
  const formulas = values.flatMap(({ quantity, cell }) =>
    isWorkedOut(cell) && quantity.formula !== undefined
      ? [`${quantity.label} is worked out: ${quantity.formula}. No paper prints it.`]
      : [],
  );
  return [...new Set(formulas)];
}

/** Where the paper's own sum differs, for each difference that one of the quantities takes part in. */
export function differenceNotes(table: Table, quantities: readonly string[]): string[] {
  const inputs = quantities.flatMap((name) => inputsOf(table.dataset, name));
  return ownDifferences(table)
    .filter(({ measures }) => measures.some((name) => inputs.includes(name)))
    .map(describeIdentityResult);
}

/** The children whom the values cover, where the paper prints it. */
export function coverageNotes(values: readonly Value[]): string[] {
  const coverages = [...new Set(values.flatMap(({ cell }) => cell.coverage ?? []))];
  if (coverages.length === 0) return [];
  if (coverages.length === 1) return [`Covers ${coverages[0]}.`];
  return coverages.map((coverage) => {
    const when = values.filter(({ cell }) => cell.coverage === coverage).map(describeWhen);
    const span =
      when.length > 2 ? `${when[0]} to ${when.at(-1)?.replace(/^(on|in) /, '')}` : when.join(' and ');
    return `${capitalise(span)}: covers ${coverage}.`;
  });
}
