import { isNumber } from '../cell/cell';
import type { Table, TableLookup } from '../dataset/table';
import { boundsOf } from './bounds-of';
import { constraintsOf, type HiddenCell, type HiddenSystem, restsOn } from './constraints-of';
import { type Bounds, type LinearSystem } from './linear-system';
import { partsWith, readingsOf } from './readings-of';
import { type CellAt, cellAt, inVersion } from './table-index';

/** Everything else that a reader can lay beside a version. */
export interface DisclosureContext {
  /** Every published version of the dataset before this one, earliest first. */
  earlier: readonly Table[];
  /** The latest of another dataset: those that identities name are asked for. */
  lookup: TableLookup;
  /** Every version of every other dataset, where they are at hand: an older one may tell more than the latest. */
  others?: readonly Table[];
}

/** A confidential count that a reader can work out, or narrow down too far. It never carries the number. */
export interface Finding {
  cell: HiddenCell;
  /** `this version` lets it be worked out; or it could be already, and hiding it now hides nothing. */
  since: 'this version' | 'before';
  /** False where there was too much to work through, and the cell could not be shown to be safe. */
  isCertain: boolean;
}

/**
 * Works out, for every confidential count, the whole numbers that all published tables and versions together allow.
 * There must be more of them than the threshold. An empty list means that every one is protected.
 */
export function auditDisclosure(table: Table, context: DisclosureContext): Finding[] {
  return auditBeside(table, tablesBefore(table, context)).findings;
}

/** What an audit found, and all that bears on the confidential counts. */
export interface Audit extends HiddenSystem {
  findings: Finding[];
}

/** The same beside given tables. What `solved` holds from another audit of the same tables is not worked out again. */
export function auditBeside(table: Table, before: readonly Table[], solved: Solved = newSolved()): Audit {
  const found = constraintsOf([table, ...before]);
  const now = narrowCellsOf(found, solved);
  if (now.length === 0) return { ...found, findings: [] };
  const constraints = found.system.constraints.filter((constraint) => !restsOn(constraint, table));
  const without = narrowCellsOf({ ...found, system: { ...found.system, constraints } }, solved);
  const known = new Map(without.map(({ cell, bounds }) => [cell.id, bounds]));
  const findings = now.map(({ cell, bounds, isCertain }): Finding => {
    const wasTold = isPrintedIn(before, cell) || isWithin(known.get(cell.id), bounds);
    return { cell, since: wasTold ? 'before' : 'this version', isCertain };
  });
  return { ...found, findings };
}

function isWithin(narrow: Bounds | undefined, wide: Bounds): boolean {
  return narrow !== undefined && narrow.low >= wide.low && narrow.high <= wide.high;
}

/** What a reader has beside this version, newest first. */
export function tablesBefore(table: Table, { earlier, lookup, others = [] }: DisclosureContext): Table[] {
  const found = [...others];
  const asked = new Set([table.dataset.id]);
  for (const each of [table, ...found]) askFor(each, lookup, asked, found);
  const newestFirst = [...found].sort((a, b) => (a.version.id < b.version.id ? 1 : -1));
  return [...earlier.toReversed(), ...newestFirst];
}

function askFor(table: Table, lookup: TableLookup, asked: Set<string>, found: Table[]): void {
  for (const identity of table.dataset.identities) {
    if (identity.kind !== 'same fact' || asked.has(identity.dataset)) continue;
    asked.add(identity.dataset);
    const other = lookup(identity.dataset);
    if (!other) continue;
    if (!found.some((each) => isSameVersion(each, other))) found.push(other);
    askFor(other, lookup, asked, found);
  }
}

function isSameVersion(a: Table, b: Table): boolean {
  return a.dataset.id === b.dataset.id && a.version.id === b.version.id;
}

/** Whether a version prints the number of a cell that is confidential now. */
export function isPrintedIn(tables: readonly Table[], cell: CellAt): boolean {
  return tables
    .filter(({ dataset }) => dataset.id === cell.table.dataset.id)
    .some((version) => {
      const there = inVersion(cell, version);
      return there !== undefined && isNumber(cellAt(there));
    });
}

interface NarrowBounds {
  id: string;
  bounds: Bounds;
  isCertain: boolean;
}

interface NarrowCell extends NarrowBounds {
  cell: HiddenCell;
}

/** What has been solved of one file so far. */
export interface Solved {
  /** What was found of each part, by all that the part says. */
  parts: Map<string, readonly NarrowBounds[]>;
  /** Unknowns times constraints, times both together: how the work of a part grows. */
  work: number;
}

export function newSolved(): Solved {
  return { parts: new Map(), work: 0 };
}

/** The confidential counts for which too few numbers are left in one way or another of reading the tables. */
function narrowCellsOf({ system, hidden }: HiddenSystem, solved: Solved): NarrowCell[] {
  const byId = new Map(hidden.map((cell) => [cell.id, cell]));
  return partsWith(system, byId).flatMap((part) => {
    const key = describePart(part);
    const known = solved.parts.get(key);
    const narrow = known ?? narrowInPart(part, byId);
    if (!known) solved.work += workOf(part);
    solved.parts.set(key, narrow);
    return narrow.flatMap((each) => {
      const cell = byId.get(each.id);
      return cell ? [{ ...each, cell }] : [];
    });
  });
}

function workOf({ unknowns: { size }, constraints: { length } }: LinearSystem): number {
  return size * length * (size + length);
}

function describePart({ unknowns, constraints }: LinearSystem): string {
  const lows = [...unknowns].map(([id, { low }]) => `${id} ${low}`);
  const sums = constraints.map(({ terms, low, high }) => [
    low,
    high,
    ...terms.map(({ id, times }) => `${times} ${id}`),
  ]);
  return [...lows, ...sums.map((sum) => sum.join(';'))].join('\n');
}

function narrowInPart(part: LinearSystem, hidden: ReadonlyMap<string, HiddenCell>): NarrowBounds[] {
  const narrow = new Map<string, NarrowBounds>();
  for (const reading of readingsOf(part))
    for (const each of narrowCells(reading, hidden)) narrow.set(each.id, each);
  return [...narrow.values()];
}

function narrowCells(system: LinearSystem, hidden: ReadonlyMap<string, HiddenCell>): NarrowBounds[] {
  const cells = [...system.unknowns.keys()].flatMap((id) => hidden.get(id) ?? []);
  const thresholds = cells.map(({ table }) => table.dataset.disclosure.threshold);
  const found = boundsOf(system, {
    only: new Set(cells.map(({ id }) => id)),
    enough: Math.max(...thresholds),
  });
  return cells.flatMap(({ id, table }) => {
    const bounds = found?.get(id);
    if (!bounds) return [];
    const isWide = bounds.high - bounds.low >= table.dataset.disclosure.threshold;
    // Bounds that are not exact are too wide: where they are narrow, the true ones are.
    return isWide && bounds.isExact ? [] : [{ id, bounds, isCertain: !isWide || bounds.isExact }];
  });
}
