import { defineFigures } from '@/lib/figure/define-figures';
import { childrenMissingEducationCharacteristics } from './dataset';

export const childrenMissingEducationCharacteristicsFigures = defineFigures(
  childrenMissingEducationCharacteristics,
  [
    {
      id: 'ethnicity',
      kind: 'breakdown-bars',
      quantities: ['roma_percent', 'ethnicity_unclassified_percent'],
    },
  ],
);
