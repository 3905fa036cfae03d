import { formatDayOrMonth } from '@/lib/meeting/format-day-or-month';

test.each([
  ['2020-03-03', '3 March 2020'],
  ['2020-03', 'March 2020'],
])('%s is read as %s', (when, words) => {
  expect(formatDayOrMonth(when)).toBe(words);
});
