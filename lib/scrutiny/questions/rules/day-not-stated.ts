import { isNumber } from '../../../cell/cell';
import { quantityOf, valueIn } from '../../../dataset/value';
import { citeCell } from '../../cite-cell';
import type { QuestionRule } from '../question-source';

/** "Of what day are the figures under “Visits a day that can be hosted”?" Where no row of a count gives its day. */
export const dayNotStated: QuestionRule = ({ tables }) =>
  tables.flatMap((table) => {
    const { id, mainMeasure } = table.dataset;
    const { label } = quantityOf(table, mainMeasure);
    const isDayless = ({ asAt, period }: (typeof table.observations)[number]): boolean =>
      asAt === 'not stated' && (period.kind === 'day' || period.kind === 'time');
    const values = table.observations.map((observation) => valueIn(table, mainMeasure, observation));
    const cells = values.filter(({ cell }) => isNumber(cell)).map((value) => citeCell(table, value));
    return table.observations.every(isDayless) && cells.length > 0
      ? [
          {
            text: `Of what day are the figures under “${label}”?`,
            basis: 'not stated' as const,
            cells,
            places: [],
            weight: 0,
            about: [`day ${id}`],
          },
        ]
      : [];
  });
