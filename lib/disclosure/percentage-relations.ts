import { isNumber } from '../cell/cell';
import type { PrintedShare, WorkedOut } from '../dataset/dataset';
import type { Observation, Table } from '../dataset/table';
import { noFewerThanBefore } from './identity-relations';
import { isAtMost, type Relation, type RelationsOf } from './relation';
import { type CellAt, cellAt, isHidden } from './table-index';

type Of<K extends WorkedOut['kind']> = RelationsOf<Extract<WorkedOut, { kind: K }>>;

const lessTheStockBefore: Of<'less the stock before'> = function* ({ total, stock }, table, rows) {
  for (const row of rows) yield* noFewerThanBefore(table, row, stock, total);
};

/** A share that we work out is of two printed counts, and tells no more than they do: only that it is a share. */
const shareOf: Of<'share of'> = function* ({ part, whole }, table, rows) {
  for (const row of rows) yield isAtMost({ table, row, measure: part }, { table, row, measure: whole });
};

/** "160, a fall of 24%": what is left is 100 less the per cent, of every 100 that there were. */
const numberBeforeFall: Of<'number before a fall'> = function* (rule, table, rows) {
  const fall = fallIn(table, rule);
  const percent = fall && cellAt(fall.percent);
  if (!fall || !percent || !isNumber(percent)) return;
  if (!rows.includes(fall.now.row) && !rows.includes(fall.before.row)) return;
  // The printed fall is rounded half up, so what is left is rounded half down.
  yield* isPercentOf(
    fall.now,
    fall.before,
    100 - percent.value,
    stepOf(table, rule.fallPercent),
    'half down',
  );
};

/** What each kind of worked-out figure lets a reader work back to. */
export const workedOutRelations = {
  'less the stock before': lessTheStockBefore,
  'share of': shareOf,
  'number before a fall': numberBeforeFall,
} satisfies { [K in WorkedOut['kind']]: Of<K> };

/** A printed percentage holds its part between two ends. */
export const shareRelations: RelationsOf<PrintedShare> = function* ({ percent, part, whole }, table, rows) {
  const step = stepOf(table, percent);
  for (const row of rows) {
    const cell = row.cells[percent];
    if (cell && isNumber(cell))
      yield* isPercentOf(
        { table, row, measure: part },
        { table, row, measure: whole },
        cell.value,
        step,
        'half up',
      );
  }
};

/** The three cells of a printed fall; `undefined` where the table has no row before it. */
export function fallIn(
  table: Table,
  rule: Extract<WorkedOut, { kind: 'number before a fall' }>,
): { percent: CellAt; now: CellAt; before: CellAt } | undefined {
  const earlier = table.observations.find(({ period }) => period.id === rule.before);
  const later = table.observations.find(
    (row) => row.period.id !== rule.before && hasFall(row, rule.fallPercent),
  );
  if (!earlier || !later) return undefined;
  const at = (row: Observation, measure: string): CellAt => ({ table, row, measure });
  return { percent: at(later, rule.fallPercent), now: at(later, rule.now), before: at(earlier, rule.now) };
}

function hasFall(row: Observation, percent: string): boolean {
  const cell = row.cells[percent];
  return cell !== undefined && (isNumber(cell) || isHidden(cell));
}

/** Per cent − half a step ≤ 100 × part ÷ whole < per cent + half a step, in whole numbers. */
function isPercentOf(
  part: CellAt,
  whole: CellAt,
  percent: number,
  step: number,
  rounds: 'half up' | 'half down',
): Relation[] {
  const scale = 2 / step;
  const [least, most] = [percent - step / 2, percent + step / 2].map((end) => Math.round(end * scale)) as [
    number,
    number,
  ];
  const [open, closed] = rounds === 'half up' ? [0, 1] : [1, 0];
  const parts = Math.round(100 * scale);
  return [
    {
      cells: [
        { ...part, times: parts },
        { ...whole, times: -least },
      ],
      low: open,
      high: Infinity,
    },
    {
      cells: [
        { ...whole, times: most },
        { ...part, times: -parts },
      ],
      low: closed,
      high: Infinity,
    },
  ];
}

const knownSteps = new WeakMap<Table, Map<string, number>>();

/** The place that a column of percentages is rounded to: 1, 0.1, 0.01 or 0.001. */
function stepOf(table: Table, percent: string): number {
  const steps = knownSteps.get(table) ?? new Map<string, number>();
  knownSteps.set(table, steps);
  const step = steps.get(percent) ?? 1 / 10 ** mostPlaces(table, percent);
  steps.set(percent, step);
  return step;
}

function mostPlaces({ observations }: Table, percent: string): number {
  return observations.reduce((most, { cells }) => {
    const cell = cells[percent];
    const places = cell && isNumber(cell) ? (String(cell.value).split('.')[1]?.length ?? 0) : 0;
    return Math.max(most, places);
  }, 0);
}
