import { isNumber } from '../../../cell/cell';
import { formatCell } from '../../../cell/format-cell';
import type { Dataset } from '../../../dataset/dataset';
import type { Table } from '../../../dataset/table';
import { type Value, valueIn } from '../../../dataset/value';
import { citeCell } from '../../cite-cell';
import type { QuestionRule } from '../question-source';
import { aboutMeasure } from '../question-words';

/** "39.2% of newly identified cases were in the Central area: 39.2% of how many?" One question for each base. */
export const shareWithoutBase: QuestionRule = ({ tables }) =>
  tables.flatMap((table) =>
    [...byBase(sharesOf(table)).values()].flatMap((values) => {
      const [first] = values;
      if (!first) return [];
      const share = formatCell(first.cell, first.quantity.unit);
      return [
        {
          text: `${share} ${first.quantity.wording.many}: ${share} of how many?`,
          basis: 'not stated' as const,
          cells: values.map((value) => citeCell(table, value)),
          places: [],
          weight: 0,
          about: values.map(aboutMeasure),
        },
      ];
    }),
  );

/** Printed percentages of which the table prints neither part nor whole. A printed fall is no share. */
function sharesOf(table: Table): Value[] {
  const { dataset, observations } = table;
  const names = Object.entries(dataset.measures)
    .filter(([name, { unit }]) => unit.kind === 'percentage' && !hasBase(dataset, name))
    .map(([name]) => name);
  return observations
    .flatMap((observation) => names.map((name) => valueIn(table, name, observation)))
    .filter(({ cell }) => isNumber(cell));
}

function hasBase({ printedShares = [], workedOut }: Dataset, name: string): boolean {
  const isFall = Object.values(workedOut).some(
    (rule) => rule.kind === 'number before a fall' && rule.fallPercent === name,
  );
  return isFall || printedShares.some(({ percent }) => percent === name);
}

function byBase(values: readonly Value[]): Map<string, Value[]> {
  const bases = new Map<string, Value[]>();
  for (const value of values) {
    const base = value.quantity.unit.kind === 'percentage' ? value.quantity.unit.of : '';
    bases.set(base, [...(bases.get(base) ?? []), value]);
  }
  return bases;
}
