import { defineFigures } from '@/lib/figure/define-figures';
import { youthOffendingCohort } from './dataset';

export const youthOffendingCohortFigures = defineFigures(youthOffendingCohort, [
  {
    id: 'young-people-by-offence',
    kind: 'breakdown-bars',
    quantity: 'young_people',
    breakdown: 'offence',
    caution:
      'The nine are counted by conviction and the three as "recorded with" an offence. The minutes do not say whether that is the same.',
  },
]);
