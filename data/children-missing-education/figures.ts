import { defineFigures } from '@/lib/figure/define-figures';
import { childrenMissingEducation } from './dataset';

export const childrenMissingEducationFigures = defineFigures(childrenMissingEducation, [
  {
    id: 'active-cases',
    kind: 'two-point',
    quantity: 'active_cases',
    printedChange: 'active_cases_fall_percent',
    whereMissing: 'active_cases_implied',
  },
  { id: 'resolved-cases', kind: 'two-point', quantity: 'resolved_cases' },
]);
