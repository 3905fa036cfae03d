import { hasDay, isDayOrMonth } from '@/lib/meeting/day-or-month';

test.each(['2020-03-03', '2020-03', '2020-02-29', '2021-12'])('%s is a day or a month', (text) => {
  expect(isDayOrMonth(text)).toBe(true);
});

test.each(['2019-02-29', '2020-13', '2020', 'March 2020', '2020-3', '', '03/03/20', '2020-03-'])(
  '"%s" is neither a day nor a month',
  (text) => {
    expect(isDayOrMonth(text)).toBe(false);
  },
);

test('a month alone has no day', () => {
  expect(hasDay('2020-03')).toBe(false);
  expect(hasDay('2020-03-03')).toBe(true);
});

test('a month sorts before the days in it and after the month before', () => {
  expect(['2020-03-03', '2020-04', '2020-03'].sort()).toEqual(['2020-03', '2020-03-03', '2020-04']);
});
