import { isNumber } from '../../../cell/cell';
import { formatCell } from '../../../cell/format-cell';
import { midSentence } from '../../../figure/words';
import { type Table } from '../../../dataset/table';
import { type Value, valueIn } from '../../../dataset/value';
import { citeCell } from '../../cite-cell';
import type { QuestionRule } from '../question-source';
import { aboutMeasure } from '../question-words';

/** "“Young people” are given by offence (9, 3) without a total: how many are there in all?" */
export const groupsWithoutTotal: QuestionRule = ({ tables }) =>
  tables.flatMap((table) => {
    const without = Object.values(table.dataset.breakdowns).find(({ total }) => total === undefined);
    const values = without ? numbersOf(table) : [];
    const [first] = values;
    if (!without || !first) return [];
    const numbers = values.map(({ cell, quantity }) => formatCell(cell, quantity.unit)).join(', ');
    const text = `“${first.quantity.label}” are given by ${midSentence(without.label)} (${numbers}) without a total: how many are there in all?`;
    const cells = values.map((value) => citeCell(table, value));
    return [
      { text, basis: 'not stated' as const, cells, places: [], weight: 0, about: [aboutMeasure(first)] },
    ];
  });

function numbersOf(table: Table): Value[] {
  const { dataset, observations } = table;
  return observations
    .map((observation) => valueIn(table, dataset.mainMeasure, observation))
    .filter(({ cell, quantity }) => isNumber(cell) && quantity.unit.kind === 'count');
}
