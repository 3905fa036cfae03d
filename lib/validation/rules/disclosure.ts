import type { Table } from '../../dataset/table';
import { labelWhen } from '../../dataset/value';
import { auditDisclosure, type DisclosureContext, type Finding } from '../../disclosure/audit-disclosure';
import { confidentialCells, type Exposed } from '../../disclosure/confidential';
import { suppress } from '../../disclosure/suppress';
import { type CellAt, isHidden, placeOf, rowAt } from '../../disclosure/table-index';
import { placeKey } from '../../revision/compare-versions';
import { disclosureMessages as messages } from '../disclosure-messages';
import type { Column, Issue } from '../issue';

const NOTHING_ELSE: DisclosureContext = { earlier: [], lookup: () => undefined };

/**
 * Small counts of people stay confidential, and nothing that is published, in this version, an earlier one or
 * another dataset, lets them be worked out. What a declared public paper prints stands as printed. No issue ever
 * carries a confidential number; taken together, the corrections give the file of `suppress`, which passes.
 */
export function disclosureRule(
  table: Table,
  columns: readonly Column[],
  context: DisclosureContext = NOTHING_ELSE,
): Issue[] {
  const tell = teller(table, columns, context);
  const exposed = confidentialCells(table, context.earlier);
  const findings = exposed.length === 0 ? auditDisclosure(table, context) : [];
  if (table.dataset.disclosure.publishedIn.includes(table.version.citation.paper))
    return findings.flatMap((finding) => tell.asPrinted(finding));
  if (exposed.length === 0 && findings.every(({ since }) => since === 'before'))
    return findings.flatMap((finding) => tell.finding(finding));
  const { hidden, told, isFinished } = suppress(table, context);
  if (!isFinished) return [messages.tooManySmall()];
  const known = new Set(exposed.map(({ row, measure }) => `${row.row}|${measure}`));
  const others = hidden.filter(({ row, measure }) => !known.has(`${row}|${measure}`));
  return together([
    ...exposed.flatMap((at) => tell.exposed(at)),
    ...others.flatMap(({ row, measure, why }) =>
      tell.cell(
        row,
        measure,
        why === 'percentage' ? messages.smallPercentage : messages.protectsAnother,
        'c',
      ),
    ),
    ...told.flatMap((finding) => tell.finding(finding)),
  ]);
}

type Message = (place: { row: number; column: Column }) => Issue;

/** Puts what was found into words, at the row and column of the file where there is one. */
function teller(table: Table, columns: readonly Column[], { earlier }: DisclosureContext) {
  const named = new Map(columns.map((column) => [column.name, column]));
  const { rounding = 1, threshold } = table.dataset.disclosure;
  const cell = (row: number, measure: string, message: Message, to?: string): Issue[] => {
    const column = named.get(measure);
    if (!column) return [];
    const correction = to === undefined ? {} : { correction: [{ row, column: measure, to }] };
    return [{ ...message({ row, column }), ...correction }];
  };
  const found = ({ cell: at }: Finding, message: Message): Issue[] => {
    if (!isIn(at, table)) return [messages.tellsElsewhere(at.table.dataset.title, labelOf(at))];
    // A figure that the file prints, and that is told to be c first, is told the rest when it is.
    if (!isHidden(rowAt(table, at.row.period.id, at.row.groups)?.cells[at.measure])) return [];
    return cell(at.row.row, at.measure, message).map((issue) =>
      issue.level === 'warning' ? { ...issue, key: `${issue.code}|${placeKey(placeOf(at))}` } : issue,
    );
  };
  return {
    cell,
    exposed: (at: Exposed): Issue[] => {
      if (at.why === 'unrounded')
        return cell(at.row.row, at.measure, (place) => messages.unrounded(place, rounding), String(at.to));
      const isSmall = at.why === 'small number';
      const message: Message = (place) =>
        isSmall ? messages.smallNumber(place, threshold) : messages.smallPercentage(place);
      return cell(at.row.row, at.measure, message, 'c');
    },
    asPrinted: (finding: Finding): Issue[] =>
      isIn(finding.cell, table) ? found(finding, messages.paperTells) : [],
    finding: (finding: Finding): Issue[] => {
      if (!finding.isCertain) return found(finding, messages.notCertain);
      if (finding.since === 'this version') return found(finding, messages.canBeWorkedOut);
      return isIn(finding.cell, table) && !wasHidden(finding.cell, earlier.at(-1))
        ? found(finding, messages.toldBefore)
        : [];
    },
  };
}

function isIn(at: CellAt, table: Table): boolean {
  return at.table.dataset.id === table.dataset.id && at.table.version.id === table.version.id;
}

/** Whether the version before keeps the cell back too: then it has been said already. */
function wasHidden({ row, measure }: CellAt, before: Table | undefined): boolean {
  return isHidden(before && rowAt(before, row.period.id, row.groups)?.cells[measure]);
}

/** "Pupils, Year 11, 2019/20": the place of a cell, and never what it holds. */
function labelOf({ table: { dataset }, row, measure }: CellAt): string {
  const groups = Object.entries(row.groups).map(
    ([breakdown, key]) => dataset.breakdowns[breakdown]?.categories[key]?.label ?? key,
  );
  return [dataset.measures[measure]?.label ?? measure, ...groups, labelWhen(row)].join(', ');
}

/** One issue for each cause in a column, with every row that has it and what each would become. */
function together(issues: readonly Issue[]): Issue[] {
  const byCause = new Map<string, Issue[]>();
  for (const [index, issue] of issues.entries()) {
    const isGroup = issue.level === 'fail' && issue.row !== undefined;
    const cause = isGroup ? `${issue.code}|${issue.column?.name ?? ''}` : String(index);
    byCause
      .set(cause, byCause.get(cause) ?? [])
      .get(cause)
      ?.push(issue);
  }
  return [...byCause.values()].flatMap(asOne);
}

function asOne(same: readonly Issue[]): Issue[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return first ? [first] : [];
  const rows = others.flatMap(({ row }) => row ?? []);
  const corrections = others.flatMap(({ correction = [] }) => correction);
  return [
    {
      ...first,
      rows: [...(first.rows ?? []), ...rows],
      ...(first.correction && { correction: [...first.correction, ...corrections] }),
    },
  ];
}
