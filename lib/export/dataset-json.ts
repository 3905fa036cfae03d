import type { Table } from '../dataset/table';
import { labelWhen, quantitiesOf, valueIn } from '../dataset/value';
import type { Period } from '../period/period';

/** A version as JSON for a program: what it is, where it was read, every cell with its symbol, notes and formula. */
export function datasetJson(table: Table): string {
  const { dataset, version, observations } = table;
  const quantities = quantitiesOf(table);
  const document = {
    dataset: { id: dataset.id, title: dataset.title, summary: dataset.summary },
    version,
    coverage: dataset.coverage,
    as_printed: dataset.asPrintedNotes,
    measures: quantities.map(({ name, label, definition, unit, type, formula }) => ({
      name,
      label,
      definition,
      unit,
      type,
      worked_out: formula ?? false,
    })),
    breakdowns: dataset.breakdowns,
    rows: observations.map((observation) => ({
      period: periodOf(observation.period),
      label: labelWhen(observation),
      as_at: observation.asAt,
      groups: observation.groups,
      read_from: observation.readFrom,
      cells: Object.fromEntries(quantities.map(({ name }) => [name, valueIn(table, name, observation).cell])),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A period without a date keeps its name alone: the day by which we sort it is ours, not the paper's. */
function periodOf(period: Period) {
  return period.dated ? period : { kind: period.kind, id: period.id, dated: period.dated, name: period.name };
}
