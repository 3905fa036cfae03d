import { defineFigures } from '@/lib/figure/define-figures';
import { electiveHomeEducationByYearGroup } from './dataset';

export const electiveHomeEducationByYearGroupFigures = defineFigures(electiveHomeEducationByYearGroup, [
  {
    id: 'pupils-by-year-group',
    kind: 'breakdown-bars',
    quantity: 'pupils',
    breakdown: 'year_group',
    caution:
      'Primary is six year groups here and secondary five. Year 11 is 33 in this table and 32 in Appendix 1, for the same day.',
  },
]);
