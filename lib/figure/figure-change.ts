import type { VersionId } from '../dataset/version';
import type { Figure, FigureKind, FigureTable } from './figure';

/** A number as a table shows it, under its column's name: "201", "[x]", "230 (part-way)". */
export interface ShownNumber {
  column: string;
  text: string;
}

/**
 * What a frozen figure shows that its latest version does not, or the other way round. `since` is the day of the
 * version from which it has been as it is now.
 */
export type FigureChange = { since: VersionId } & (
  | { what: 'revised'; row: string; column: string; shown: string; now: string }
  | { what: 'added'; row: string; now: ShownNumber[] }
  | { what: 'gone'; row: string; shown: ShownNumber[] }
  /** It is about another time now, so that no number of it revises another; `now` is its headline. */
  | { what: 'moved'; now: string }
);

/** Kinds whose rows are parts of one time, which moves on with new figures. The rows of the others are periods. */
const OF_ONE_TIME: ReadonlySet<FigureKind> = new Set<FigureKind>(['bridge', 'breakdown-bars']);

/**
 * How the numbers of a frozen figure differ from those of its latest version: revised, added, gone, in this order and
 * then in the order of the rows. `laters` is the figure in each later version, earliest first. Rows and columns are
 * matched by name, so that a column put in or taken out is not read as a change of the numbers. A number that was
 * revised and revised back is no change.
 */
export function compareFigures(frozen: Figure, laters: readonly Figure[]): FigureChange[] {
  const latest = laters.at(-1);
  if (!latest) return [];
  const since = (holds: (figure: Figure) => boolean) => sinceWhen(laters, latest, holds);
  if (OF_ONE_TIME.has(frozen.kind) && latest.subtitle !== frozen.subtitle)
    return [
      {
        what: 'moved',
        now: latest.headline,
        since: since(({ subtitle }) => subtitle === latest.subtitle),
      },
    ];
  return compareNumbers(frozen, latest, since);
}

function compareNumbers(frozen: Figure, latest: Figure, since: Since): FigureChange[] {
  const [before, after] = [numbersOf(frozen), numbersOf(latest)];
  const revised = [...before].flatMap(([row, numbers]) => revisedIn(row, numbers, after.get(row), since));
  const gone = [...before]
    .filter(([row]) => !after.has(row))
    .map(([row, shown]): FigureChange => ({
      what: 'gone',
      row,
      shown,
      since: since((figure) => !numbersOf(figure).has(row)),
    }));
  const added = [...after]
    .filter(([row]) => !before.has(row))
    .map(([row, now]): FigureChange => ({
      what: 'added',
      row,
      now,
      since: since((figure) => sameNumbers(numbersOf(figure).get(row), now)),
    }));
  return [...revised, ...added, ...gone];
}

type Since = (holds: (figure: Figure) => boolean) => VersionId;

function revisedIn(
  row: string,
  before: readonly ShownNumber[],
  after: readonly ShownNumber[] | undefined,
  since: Since,
): FigureChange[] {
  return before.flatMap(({ column, text: shown }): FigureChange[] => {
    const now = textIn(after, column);
    if (now === undefined || now === shown) return [];
    const day = since((figure) => textIn(numbersOf(figure).get(row), column) === now);
    return [{ what: 'revised', row, column, shown, now, since: day }];
  });
}

/** The first of the later versions from which on something holds in every one. It holds in the latest. */
function sinceWhen(laters: readonly Figure[], latest: Figure, holds: (figure: Figure) => boolean): VersionId {
  const lastWithout = laters.findLastIndex((figure) => !holds(figure));
  return (laters[lastWithout + 1] ?? latest).version.id;
}

/** The numbers of each row, by the row's name. */
function numbersOf({ table }: Figure): Map<string, ShownNumber[]> {
  return new Map(table.rows.map(({ label, cells }) => [label, cells.map(numberIn(table))]));
}

const numberIn =
  ({ columns }: FigureTable) =>
  ({ text, tag }: FigureTable['rows'][number]['cells'][number], index: number): ShownNumber => ({
    column: columns[index + 1]?.label ?? '',
    text: tag === undefined ? text : `${text} (${tag})`,
  });

function textIn(numbers: readonly ShownNumber[] | undefined, column: string): string | undefined {
  return numbers?.find((number) => number.column === column)?.text;
}

function sameNumbers(some: readonly ShownNumber[] | undefined, others: readonly ShownNumber[]): boolean {
  return others.every(({ column, text }) => textIn(some, column) === text);
}
