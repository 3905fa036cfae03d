import { utcInLondon } from '@/lib/period/utc-in-london';

describe('a time by a clock in London', () => {
  it.each([
    ['in winter is the same in UTC', '2020-10-27', 17, 30, '2020-10-27T17:30:00Z'],
    ['in summer is an hour less in UTC', '2020-06-16', 17, 30, '2020-06-16T16:30:00Z'],
    ['on the last Saturday of March is still winter time', '2020-03-28', 23, 59, '2020-03-28T23:59:00Z'],
    ['just before the clocks go forward', '2020-03-29', 0, 59, '2020-03-29T00:59:00Z'],
    ['just after the clocks have gone forward', '2020-03-29', 2, 0, '2020-03-29T01:00:00Z'],
    ['just before an hour comes twice', '2020-10-25', 0, 59, '2020-10-24T23:59:00Z'],
    ['in the hour that comes twice is read as winter', '2020-10-25', 1, 30, '2020-10-25T01:30:00Z'],
    ['at midnight in summer is the day before in UTC', '2021-07-01', 0, 0, '2021-06-30T23:00:00Z'],
    ['on 31 March, where that is the last Sunday', '2024-03-31', 12, 0, '2024-03-31T11:00:00Z'],
  ] as const)('%s', (_, day, hour, minute, instant) => {
    expect(utcInLondon(day, { hour, minute })).toBe(instant);
  });
});
