import { defineFigures } from '@/lib/figure/define-figures';
import { familyTimeCapacity } from './dataset';

export const familyTimeCapacityFigures = defineFigures(familyTimeCapacity, [
  { id: 'visits-a-day', kind: 'two-point', quantity: 'visits_a_day' },
]);
