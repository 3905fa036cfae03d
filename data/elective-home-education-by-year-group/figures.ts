import { defineFigures } from '@/lib/figure/define-figures';
import { electiveHomeEducationByYearGroup } from './dataset';

export const electiveHomeEducationByYearGroupFigures = defineFigures(electiveHomeEducationByYearGroup, [
  { id: 'pupils-by-year-group', kind: 'breakdown-bars', quantity: 'pupils', breakdown: 'year_group' },
]);
