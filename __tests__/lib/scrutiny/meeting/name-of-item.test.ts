import { nameOfItem } from '@/lib/scrutiny/meeting/name-of-item';

test('the number is that of the minutes where we have those, and else that of the agenda', () => {
  expect(nameOfItem({ status: 'minutes in our papers' }, 29)).toBe('Minute 29');
  expect(nameOfItem({ status: 'agenda in our papers' }, 7)).toBe('Item 7');
});
