import { registers } from '@/data/meetings/registers';
import { rules } from '@/lib/scrutiny/claims/rules';

test('the register offers every rule that there is, and no other', () => {
  expect(registers.claims.columns['rule']?.words).toEqual(Object.keys(rules));
});
