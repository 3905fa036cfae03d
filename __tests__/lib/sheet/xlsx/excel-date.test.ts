import { dayOfSerial, likelyTyped } from '@/lib/sheet/xlsx/excel-date';

describe('a day as Excel stores it', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [40483, '2010-11-01'],
    [44074, '2020-08-31'],
    [44074.75, '2020-08-31'],
    [2958465, '9999-12-31'],
  ])('counted %d is %s', (serial, day) => {
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  it.each([0, -1, 60, 2958466, Number.NaN])('is none where it is counted %d', (serial) => {
    expect(dayOfSerial(serial, false)).toBeUndefined();
  });

  it('counted from 1904 is four years and a day later', () => {
    expect(dayOfSerial(42612, true)).toBe('2020-08-31');
  });
});

describe('what was typed before Excel made a day of it', () => {
  it('is two years in a row where the month is the next year', () => {
    expect(likelyTyped('2010-11-01')).toBe('2010/11');
    expect(likelyTyped('2000-01-01')).toBe('2000/01');
  });

  it('is not said of any other day', () => {
    expect(likelyTyped('2010-11-02')).toBeUndefined();
    expect(likelyTyped('2010-09-01')).toBeUndefined();
  });
});
