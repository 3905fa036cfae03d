import { formatCell } from '../../../cell/format-cell';
import type { Table } from '../../../dataset/table';
import { type Value, valueIn } from '../../../dataset/value';
import { unitName } from '../../../cell/unit';
import { citeCell } from '../../cite-cell';
import type { Candidate, QuestionRule } from '../question-source';
import { aboutMeasure } from '../question-words';

/** "A fall of 24% to 160 cases is printed without the number before: what was it?" */
export const numberBeforeAFall: QuestionRule = ({ tables }) =>
  tables.flatMap((table) =>
    Object.entries(table.dataset.workedOut).flatMap(([name, rule]) => {
      if (rule.kind !== 'number before a fall') return [];
      const [before, now, fall] = [name, rule.now, rule.fallPercent].map((each) => printedIn(table, each));
      return before && now && fall ? [ask(table, before, now, fall)] : [];
    }),
  );

function ask(table: Table, before: Value, now: Value, fall: Value): Candidate {
  const [percent, number] = [fall, now].map(({ cell, quantity }) => formatCell(cell, quantity.unit));
  return {
    text: `A fall of ${percent} to ${number} ${unitName(now.quantity.unit)} is printed without the number before: what was it?`,
    basis: 'not stated',
    cells: [now, fall, before].map((value) => citeCell(table, value)),
    places: [],
    weight: 0,
    about: [aboutMeasure(before), aboutMeasure(fall)],
  };
}

/** The last row that has anything. */
function printedIn(table: Table, name: string): Value | undefined {
  return table.observations
    .map((observation) => valueIn(table, name, observation))
    .findLast(({ cell }) => cell.kind !== 'missing');
}
