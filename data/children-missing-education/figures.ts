import { defineFigures } from '@/lib/figure/define-figures';
import { childrenMissingEducation } from './dataset';

export const childrenMissingEducationFigures = defineFigures(childrenMissingEducation, [
  { id: 'resolved-cases', kind: 'two-point', quantity: 'resolved_cases' },
  { id: 'active-cases', kind: 'two-point', quantity: 'active_cases', whereMissing: 'active_cases_implied' },
]);
