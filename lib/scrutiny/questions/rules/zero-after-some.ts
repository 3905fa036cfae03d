import { citeCell } from '../../cite-cell';
import { latestChanges } from '../latest-changes';
import type { QuestionRule } from '../question-source';
import { aboutMeasure, movement, subjectOf } from '../question-words';

/** From fewer than this to none is a small change like any other. */
const SOME = 5;

/** "Referrals as missing education (CME) fell from 8 (2018/19) to 0 (2019/20): did practice or recording change?" */
export const zeroAfterSome: QuestionRule = ({ tables }) =>
  latestChanges(tables).flatMap(({ table, from, to, numbers }) =>
    numbers && numbers.to === 0 && numbers.from >= SOME
      ? [
          {
            text: `${subjectOf(to.quantity)} ${movement(from, to, -numbers.from)}: did practice or recording change?`,
            basis: 'a change' as const,
            cells: [citeCell(table, from), citeCell(table, to)],
            places: [],
            weight: numbers.from,
            about: [aboutMeasure(to)],
          },
        ]
      : [],
  );
