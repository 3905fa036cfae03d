import { daysOverOn, lastDueDay } from '@/lib/scrutiny/commitments/due-days';

test.each([
  ['2020-07-14', '2020-07-14'],
  ['2019-12', '2019-12-31'],
  ['2020-02', '2020-02-29'],
  ['2021-02', '2021-02-28'],
  ['2020-06', '2020-06-30'],
])('what is due in %s is in time until %s', (due, last) => {
  expect(lastDueDay(due)).toBe(last);
});

// Counted on a calendar: 17 days left in July, then 31, 30 and 27.
test.each([
  ['2020-07-14', '2020-10-27', 105],
  ['2019-10-29', '2020-10-27', 364],
  ['2019-12', '2020-10-27', 301],
  ['2020-07-14', '2020-07-15', 1],
  ['2020-07-14', '2020-07-14', 0],
  ['2020-07', '2020-07-15', -16],
] as const)('what is due in %s is on %s over by %i days', (due, day, days) => {
  expect(daysOverOn(due, day)).toBe(days);
});
