import { type Cell, isNumber, missingCell } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import type { CellPlace } from '../dataset/version';
import {
  auditDisclosure,
  type DisclosureContext,
  type Finding,
  isPrintedIn,
  tablesBefore,
} from './audit-disclosure';
import { confidentialCells } from './confidential';
import { constraintsOf, type PublishedConstraint } from './constraints-of';
import { type CellAt, cellAt, factOf, isHidden, placeOf } from './table-index';

/** A table with what has to be confidential written as `c`. */
export interface Suppressed {
  table: Table;
  /** The cells that were numbers and are `c`, in the order of the rows; `row` as a spreadsheet counts. */
  hidden: readonly HiddenPlace[];
  /** What can be worked out whatever this version hides, because other published figures tell it. */
  told: readonly Finding[];
}

export interface HiddenPlace extends CellPlace {
  row: number;
  /** A small count or its percentage; or a number that would let a confidential one be worked out. */
  why: 'small number' | 'percentage' | 'protects another';
}

/** With more cells than this, none is tried back: each trial is an audit of the whole table. */
const MOST_TRIED_BACK = 60;

/**
 * Hides every small count and percentage of one, then the next smallest number wherever a confidential one could
 * still be worked out, until the audit passes; then gives back what turns out not to be needed.
 */
export function suppress(table: Table, context: DisclosureContext): Suppressed {
  const chosen = new Map<string, CellAt>();
  let hidden = hideConfidential(table, context, chosen);
  let findings = told(hidden, context, 'this version');
  while (findings.length > 0) {
    const more = candidates(hidden, context, findings);
    if (more.length === 0) break;
    for (const at of more) chosen.set(key(at), at);
    hidden = hideConfidential(hide(table, [...chosen.values()]), context, chosen);
    findings = told(hidden, context, 'this version');
  }
  if (chosen.size <= MOST_TRIED_BACK) hidden = giveBack(table, hidden, context, chosen, findings.length);
  return { table: hidden, hidden: placesOf(table, hidden, context), told: auditDisclosure(hidden, context) };
}

function told(table: Table, context: DisclosureContext, since: Finding['since']): Finding[] {
  return auditDisclosure(table, context).filter((each) => each.since === since && each.isCertain);
}

/** The table with all that is confidential by itself hidden, until no percentage needs what has been hidden. */
function hideConfidential(table: Table, { earlier }: DisclosureContext, chosen: Map<string, CellAt>): Table {
  let hidden = table;
  for (;;) {
    const exposed = confidentialCells(hidden, earlier).filter(({ why }) => why !== 'unrounded');
    if (exposed.length === 0) return hidden;
    for (const at of exposed) if (at.why === 'percentage') chosen.delete(key(at));
    hidden = hide(hidden, exposed);
  }
}

function hide(table: Table, cells: readonly CellAt[]): Table {
  const byRow = new Map<number, string[]>();
  for (const { row, measure } of cells) byRow.set(row.row, [...(byRow.get(row.row) ?? []), measure]);
  return {
    ...table,
    observations: table.observations.map((row) => hideIn(row, byRow.get(row.row) ?? [])),
  };
}

function hideIn(row: Observation, measures: readonly string[]): Observation {
  if (measures.length === 0) return row;
  const cells: Record<string, Cell> = { ...row.cells };
  for (const measure of measures) {
    const { coverage, note } = cells[measure] ?? {};
    cells[measure] = missingCell('c', { ...(coverage && { coverage }), ...(note && { note }) });
  }
  return { ...row, cells };
}

/** For each confidential cell that can be worked out, the number of this version to hide beside it. */
function candidates(table: Table, context: DisclosureContext, findings: readonly Finding[]): CellAt[] {
  const before = tablesBefore(table, context);
  const { constraints } = constraintsOf([table, ...before]).system;
  const isOurs = (at: CellAt): boolean => at.table === table && isNumber(cellAt(at));
  const dear = (at: PublishedConstraint['rests'][number]): number =>
    dearness(at) + (isPrintedIn(before, { ...at, id: factOf(at) }) ? PRINTED_BEFORE : 0);
  const byUnknown = new Map<string, PublishedConstraint[]>();
  for (const constraint of constraints)
    for (const { id } of constraint.terms) byUnknown.set(id, [...(byUnknown.get(id) ?? []), constraint]);
  return findings.flatMap(({ cell }) => nearest(cell.id, byUnknown, isOurs, dear) ?? []);
}

/** The smallest number that a confidential cell's own sums rest on, or else those of the cells that they lead to. */
function nearest(
  id: string,
  byUnknown: ReadonlyMap<string, readonly PublishedConstraint[]>,
  isOurs: (at: CellAt) => boolean,
  dear: (at: PublishedConstraint['rests'][number]) => number,
): CellAt | undefined {
  const reached = new Set([id]);
  for (let edge = [id]; edge.length > 0;) {
    const touching = edge.flatMap((each) => byUnknown.get(each) ?? []);
    const [best] = touching
      .flatMap(({ rests }) => rests)
      .filter(isOurs)
      .sort((a, b) => dear(a) - dear(b));
    if (best) return best;
    edge = touching.flatMap(({ terms }) => terms.map((term) => term.id)).filter((each) => !reached.has(each));
    for (const each of edge) reached.add(each);
  }
  return undefined;
}

/** A total tells more than a part; a 0 protects little; what an earlier version prints protects least. */
const TOTAL = 1e9;
const ZERO = 1e10;
const PRINTED_BEFORE = 1e11;

/** What hiding a number takes from readers: small numbers are missed least. */
function dearness(at: PublishedConstraint['rests'][number]): number {
  const cell = cellAt(at);
  const value = isNumber(cell) ? cell.value : 0;
  return value + (value === 0 ? ZERO : 0) + (at.times < 0 ? TOTAL : 0);
}

/** Shows again, largest first, each number that was hidden to protect another and is not needed after all. */
function giveBack(
  table: Table,
  hidden: Table,
  context: DisclosureContext,
  chosen: ReadonlyMap<string, CellAt>,
  faults: number,
): Table {
  const value = (at: CellAt): number => {
    const cell = at.row.cells[at.measure];
    return cell && isNumber(cell) ? cell.value : 0;
  };
  const kept = new Map(chosen);
  let best = hidden;
  for (const at of [...chosen.values()].sort((a, b) => value(b) - value(a))) {
    const fewer = new Map([...kept].filter(([each]) => each !== key(at)));
    const tried = hideConfidential(hide(table, [...fewer.values()]), context, fewer);
    if (told(tried, context, 'this version').length > faults) continue;
    best = tried;
    kept.delete(key(at));
  }
  return best;
}

function placesOf(before: Table, after: Table, { earlier }: DisclosureContext): HiddenPlace[] {
  const small = new Map(confidentialCells(before, earlier).map((at) => [key(at), at.why]));
  return after.observations.flatMap((row, index) => {
    const original = before.observations[index];
    if (!original || original === row) return [];
    return Object.keys(row.cells).flatMap((measure): HiddenPlace[] => {
      if (!isHidden(row.cells[measure]) || isHidden(original.cells[measure])) return [];
      const at = { table: after, row, measure };
      const why = small.get(key(at));
      const isPercentage = after.dataset.measures[measure]?.unit.kind === 'percentage';
      const reason = why === 'small number' ? why : isPercentage ? 'percentage' : 'protects another';
      return [{ ...placeOf(at), row: row.row, why: reason }];
    });
  });
}

function key({ row, measure }: CellAt): string {
  return `${row.row}|${measure}`;
}
