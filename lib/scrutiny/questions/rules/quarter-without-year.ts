import { periodsOf } from '../../../dataset/table';
import { valueAt } from '../../../dataset/value';
import { joinWords } from '../../../figure/words';
import { citeCell } from '../../cite-cell';
import type { QuestionRule } from '../question-source';

/** "Quarter 1 and Quarter 4 are printed without a year: which year are they of, and what did the others show?" */
export const quarterWithoutYear: QuestionRule = ({ tables }) =>
  tables.flatMap((table) => {
    const quarters = periodsOf(table).filter(({ kind }) => kind === 'quarter');
    if (quarters.length === 0) return [];
    const names = joinWords(quarters.flatMap((period) => (period.dated ? [] : [period.name])));
    const { id, mainMeasure } = table.dataset;
    return [
      {
        text: `${names} ${quarters.length === 1 ? 'is' : 'are'} printed without a year: which year, and what were the other quarters?`,
        basis: 'not stated' as const,
        cells: quarters.map((period) => citeCell(table, valueAt(table, mainMeasure, period))),
        places: [],
        weight: 0,
        about: [`year ${id}`],
      },
    ];
  });
