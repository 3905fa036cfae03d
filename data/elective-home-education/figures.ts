import { defineFigures, trendOfEach } from '@/lib/figure/define-figures';
import { electiveHomeEducation } from './dataset';

export const electiveHomeEducationFigures = defineFigures(electiveHomeEducation, [
  ...trendOfEach([
    'current_ehe_recorded',
    'total_during_year',
    'new_starters',
    'returned_to_school',
    'returned_share',
    'referred_to_cme',
    'transferred_la',
    'y11_leavers',
    'officer_involvement',
    'pending_involvements',
    'total_known',
  ]),
  { id: 'change-in-number-recorded', kind: 'change-bars', quantity: 'current_ehe_recorded' },
  { id: 'how-the-number-changed', kind: 'bridge' },
  {
    id: 'reasons-for-leaving',
    kind: 'trend',
    quantities: ['returned_to_school', 'y11_leavers', 'transferred_la', 'referred_to_cme'],
  },
  {
    id: 'involvement-and-pending',
    kind: 'trend',
    quantities: ['officer_involvement', 'pending_involvements'],
  },
  { id: 'officer-involvement-two-years', kind: 'two-point', quantity: 'officer_involvement' },
]);
