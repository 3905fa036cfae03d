import { parseTime } from '@/lib/meeting/parse-time';

describe('a time as a paper prints it', () => {
  it.each([
    ['5.30 p.m.', 17, 30],
    ['5:30pm', 17, 30],
    ['2.30 p.m.', 14, 30],
    ['12.00 p.m.', 12, 0],
    ['12:05 am', 0, 5],
    ['9am', 9, 0],
  ])('%s is read', (text, hour, minute) => {
    expect(parseTime(text)).toEqual({ hour, minute });
  });

  it.each(['', 'after lunch', '17:30', '13pm', '0.30 a.m.', '5.60 p.m.', '5.3 p.m.', '5.30 p.m. or later'])(
    '“%s” is no time of day on a clock of twelve hours',
    (text) => {
      expect(parseTime(text)).toBeUndefined();
    },
  );
});
