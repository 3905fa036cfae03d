import { isNumber } from '../cell/cell';
import type { Observation, Table } from '../dataset/table';
import type { CellPlace } from '../dataset/version';
import {
  type Audit,
  auditBeside,
  type DisclosureContext,
  type Finding,
  isPrintedIn,
  newSolved,
  type Solved,
  tablesBefore,
} from './audit-disclosure';
import { confidentialCells } from './confidential';
import type { PublishedConstraint } from './constraints-of';
import { hide } from './hide';
import { type CellAt, cellAt, indexOf, isHidden, placeOf, rowOf } from './table-index';

/** A table with what has to be confidential written as `c`. */
export interface Suppressed {
  table: Table;
  /** The cells that were numbers and are `c`, in the order of the rows; `row` as a spreadsheet counts. */
  hidden: readonly HiddenPlace[];
  /** False where there were too many small numbers to work through: the table may not be safe. */
  isFinished: boolean;
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

/** Above this, no further number is tried: see the record on disclosure for what it comes to in seconds. */
const MOST_WORK = 3e8;

/** What every audit of one file shares. */
interface Search {
  before: readonly Table[];
  earlier: readonly Table[];
  solved: Solved;
}

/**
 * Hides every small count and percentage of one, then the next smallest number wherever a confidential one could
 * still be worked out, until the audit passes; then gives back what turns out not to be needed.
 */
export function suppress(table: Table, context: DisclosureContext): Suppressed {
  const { earlier } = context;
  const search: Search = { before: tablesBefore(table, context), earlier, solved: newSolved() };
  const chosen = new Map<string, CellAt>();
  const base = hideConfidential(table, search, chosen, table.observations);
  let hidden = base;
  let audit = auditBeside(hidden, search.before, search.solved);
  // Hiding more only joins parts: one that is too large to work through stays so.
  while (told(audit).length > 0 && search.solved.work < MOST_WORK && audit.findings.every(isDecided)) {
    const more = candidates(hidden, search, audit);
    if (more.length === 0) break;
    for (const at of more) chosen.set(key(at), at);
    hidden = hideAlso(hidden, more, search, chosen);
    audit = auditBeside(hidden, search.before, search.solved);
  }
  const isSafe = told(audit).length === 0;
  if (chosen.size > 0 && chosen.size <= MOST_TRIED_BACK) {
    hidden = giveBack(base, hidden, search, chosen, told(audit).length);
    audit = auditBeside(hidden, search.before, search.solved);
  }
  return {
    table: hidden,
    hidden: placesHidden(table, hidden, context),
    told: audit.findings,
    isFinished: (isSafe || search.solved.work < MOST_WORK) && audit.findings.every(isDecided),
  };
}

/** Whether a finding is certain, or is of what was published before. */
function isDecided({ since, isCertain }: Finding): boolean {
  return isCertain || since === 'before';
}

function told({ findings }: Audit): Finding[] {
  return findings.filter(({ since, isCertain }) => since === 'this version' && isCertain);
}

function hideAlso(
  table: Table,
  cells: readonly CellAt[],
  search: Search,
  chosen: Map<string, CellAt>,
): Table {
  const hidden = hide(table, cells);
  return hideConfidential(hidden, search, chosen, rowsIn(hidden, cells));
}

/** The table with all that is confidential by itself hidden, until no percentage needs what has been hidden. */
function hideConfidential(
  table: Table,
  { earlier }: Search,
  chosen: Map<string, CellAt>,
  rows: readonly Observation[],
): Table {
  let [hidden, changed] = [table, rows];
  for (;;) {
    const exposed = confidentialCells(hidden, earlier, changed).filter(({ why }) => why !== 'unrounded');
    if (exposed.length === 0) return hidden;
    for (const at of exposed) if (at.why === 'percentage') chosen.delete(key(at));
    hidden = hide(hidden, exposed);
    changed = rowsIn(hidden, exposed);
  }
}

function rowsIn(table: Table, cells: readonly CellAt[]): Observation[] {
  return [...new Set(cells.map(({ row }) => rowOf(table, indexOf(table, row))))];
}

/** For each confidential cell that can be worked out, the number of this version to hide beside it. */
function candidates(table: Table, { before }: Search, audit: Audit): CellAt[] {
  const isOurs = (at: CellAt): boolean => at.table === table && isNumber(cellAt(at));
  const dear = (at: PublishedConstraint['rests'][number]): number =>
    dearness(at) + (isPrintedIn(before, at) ? PRINTED_BEFORE : 0);
  const byUnknown = new Map<string, PublishedConstraint[]>();
  for (const constraint of audit.system.constraints)
    for (const { id } of constraint.terms)
      byUnknown
        .set(id, byUnknown.get(id) ?? [])
        .get(id)
        ?.push(constraint);
  return told(audit).flatMap(({ cell }) => nearest(cell.id, byUnknown, isOurs, dear) ?? []);
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
    const best = leastOf(touching.flatMap(({ rests }) => rests).filter(isOurs), dear);
    if (best) return best;
    const beside = touching.flatMap(({ terms }) => terms.map((term) => term.id));
    edge = [...new Set(beside)].filter((each) => !reached.has(each));
    for (const each of edge) reached.add(each);
  }
  return undefined;
}

/** The first of those that cost least; each is weighed once. */
function leastOf<T>(all: readonly T[], cost: (each: T) => number): T | undefined {
  let best: { each: T; at: number } | undefined;
  for (const each of all) {
    const at = cost(each);
    if (!best || at < best.at) best = { each, at };
  }
  return best?.each;
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
  base: Table,
  hidden: Table,
  search: Search,
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
    if (search.solved.work >= MOST_WORK) return best;
    const fewer = new Map([...kept].filter(([each]) => each !== key(at)));
    const tried = hideAlso(base, [...fewer.values()], search, fewer);
    if (told(auditBeside(tried, search.before, search.solved)).length > faults) continue;
    best = tried;
    kept.delete(key(at));
  }
  return best;
}

function placesHidden(before: Table, after: Table, { earlier }: DisclosureContext): HiddenPlace[] {
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
