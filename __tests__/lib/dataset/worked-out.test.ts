import fc from 'fast-check';
import { formatCell } from '@/lib/cell/format-cell';
import { observationAt, type Table } from '@/lib/dataset/table';
import { inputsOf, startsThatFallTo, workOut } from '@/lib/dataset/worked-out';
import { lostPages, SWIMMING_HEADER, swimmingClub, tableOf } from '../../fixtures/synthetic-dataset';

const swimmers = (...rows: string[]) => tableOf(swimmingClub, SWIMMING_HEADER, ...rows);
const worked = (table: Table, name: string, period: string) =>
  workOut(table, name, observationAt(table, period)!);

describe('a total less the stock before', () => {
  const table = swimmers(
    '201819,Academic year,2019-08-31,100,,130,20,10,x,x,a',
    '201920,Academic year,2020-08-31,110,,140,20,10,x,x,b',
    '202021,Academic year,2020-09-11,112,,113,1,0,x,x,c',
  );

  it('is worked out with its sum in words', () => {
    expect(worked(table, 'new_members', '2019-20')).toEqual({
      kind: 'number',
      value: 40,
      flags: [],
      workedOut: '140 − 100',
    });
  });

  it('is worked out for a year that has only begun', () => {
    expect(worked(table, 'new_members', '2020-21')).toMatchObject({ value: 3, workedOut: '113 − 110' });
  });

  it('is not available in the first year of the paper', () => {
    expect(worked(table, 'new_members', '2018-19')).toEqual({
      kind: 'missing',
      symbol: 'x',
      note: 'The count at the end of the period before is not in the paper.',
    });
  });

  it('is not worked out over a year that is left out', () => {
    const gap = swimmers(
      '201718,Academic year,2018-08-31,100,,130,20,10,x,x,a',
      '201920,Academic year,2020-08-31,110,,140,20,10,x,x,b',
    );
    expect(worked(gap, 'new_members', '2019-20')).toMatchObject({ kind: 'missing', symbol: 'x' });
  });

  it('is not worked out from a stock that was counted part-way through the year before', () => {
    const early = swimmers(
      '201819,Academic year,2018-09-11,100,,130,20,10,x,x,a',
      '201920,Academic year,2020-08-31,110,,140,20,10,x,x,b',
    );
    expect(worked(early, 'new_members', '2019-20')).toMatchObject({ kind: 'missing', symbol: 'x' });
  });

  it('is not below 0: printed figures that say so do not allow it', () => {
    const odd = swimmers(
      '201819,Academic year,2019-08-31,150,,180,20,10,x,x,a',
      '201920,Academic year,2020-08-31,110,,140,20,10,x,x,b',
    );
    expect(worked(odd, 'new_members', '2019-20')).toEqual({
      kind: 'missing',
      symbol: 'x',
      note: 'The printed figures do not allow it: 140 is less than 150.',
    });
  });

  it.each([
    ['the stock before is confidential', 'c', '140'],
    ['the total is not available', '100', 'x'],
  ])('is not available where %s', (_, stock, total) => {
    const hidden = swimmers(
      `201819,Academic year,2019-08-31,${stock},,130,20,10,x,x,a`,
      `201920,Academic year,2020-08-31,110,,${total},20,10,x,x,b`,
    );
    expect(worked(hidden, 'new_members', '2019-20')).toEqual({
      kind: 'missing',
      symbol: 'x',
      note: 'A number that it needs is missing.',
    });
  });
});

describe('a share', () => {
  const percent = { kind: 'percentage', of: 'those who swam' } as const;

  it.each([
    ['53', '316', '16.8%'],
    ['74', '297', '24.9%'],
    ['1', '30', '3.3%'],
    ['20', '30', '66.7%'],
    ['1', '80', '1.3%'],
    ['0', '300', '0%'],
    ['300', '300', '100%'],
    ['4', '20', '20%'],
    // Exactly on a half: up, whatever the machine makes of the fraction.
    ['201', '400', '50.3%'],
    ['203', '400', '50.8%'],
    ['1', '2000', '0.1%'],
  ])('%s of %s is shown as %s, to one decimal place, with its sum', (part, whole, shown) => {
    const cell = worked(
      swimmers(`201920,Academic year,2020-08-31,0,,${whole},${part},0,x,x,a`),
      'stopped_share',
      '2019-20',
    );
    expect(formatCell(cell, percent)).toBe(shown);
    expect(cell).toHaveProperty('workedOut', `${part} ÷ ${whole}`);
  });

  it('keeps its exact value for sums', () => {
    const table = swimmers('201920,Academic year,2020-08-31,0,,32,1,0,x,x,a');
    expect(worked(table, 'stopped_share', '2019-20')).toMatchObject({ kind: 'number', value: 3.125 });
  });

  it.each([
    ['of fewer than 20', '2020-08-31,0,,19,4', 'No share is given: 19 is under 20.'],
    ['of nothing', '2020-08-31,0,,0,0', 'No share is given: 0 is under 20.'],
    ['of part of a year', '2019-09-11,0,,300,4', 'No share is given of part of a year.'],
    ['of a number that is not known', '2020-08-31,0,,x,0', 'A number that it needs is missing.'],
    ['by a number that is confidential', '2020-08-31,0,,300,c', 'A number that it needs is missing.'],
  ])('%s is not given', (_, row, note) => {
    const table = swimmers(`201920,Academic year,${row},0,x,x,a`);
    expect(worked(table, 'stopped_share', '2019-20')).toEqual({ kind: 'missing', symbol: 'x', note });
  });
});

describe('the number before a printed fall', () => {
  const pages = (now: string, fall: string) =>
    tableOf(
      lostPages,
      'time_period,time_identifier,as_at,pages,fall_percent,read_from',
      'x,Quarter 1,x,x,z,a',
      `x,Quarter 2,x,${now},${fall},b`,
    );

  it('is every whole number that comes to it', () => {
    expect(worked(pages('160', '24'), 'pages_before', 'quarter-1')).toEqual({
      kind: 'range',
      low: 210,
      high: 211,
      workedOut: '160 ÷ (1 − 24%), to the nearest whole per cent',
    });
  });

  it('does not apply to the quarter after the fall', () => {
    expect(worked(pages('160', '24'), 'pages_before', 'quarter-2')).toEqual({ kind: 'missing', symbol: 'z' });
  });

  it.each([
    ['the fall is not stated', '160', 'x'],
    ['the number after it is not stated', 'x', '24'],
    // 1 of 1 is no fall and 1 of 2 is a fall of 50 per cent: nothing is between.
    ['no whole number falls to it by that', '1', '24'],
    ['nothing is left and the fall is not of all', '0', '24'],
    ['something is left after a fall of all', '160', '100'],
  ])('is not available where %s', (_, now, fall) => {
    expect(worked(pages(now, fall), 'pages_before', 'quarter-1')).toMatchObject({
      kind: 'missing',
      symbol: 'x',
    });
  });
});

describe('the starts that fall to a number', () => {
  it.each([
    // (210 − 160) ÷ 210 is 23.81% and (211 − 160) ÷ 211 is 24.17%; 209 gives 23.44% and 212 gives 24.53%.
    [160, 24, [210, 211]],
    // (100 − 50) ÷ 100 is 50% and (99 − 50) ÷ 99 is 49.49%; (101 − 50) ÷ 101 is 50.495%.
    [50, 50, [100, 101]],
    // (1000 − 815) ÷ 1000 is 18.5% exactly, which rounds to 19.
    [815, 18, [988, 999]],
    [815, 19, [1000, 1012]],
  ])('%i after a fall of %i per cent are %j', (now, percent, range) => {
    expect(startsThatFallTo(now, percent)).toEqual(range);
  });

  it('are all that round to the per cent, and their neighbours do not', () => {
    const number = fc.integer({ min: 0, max: 5000 });
    const whole = fc.integer({ min: 1, max: 99 });
    const nearby = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(number, whole, nearby, fc.constantFrom(0, 1), (now, percent, step, end) => {
        const range = startsThatFallTo(now, percent);
        const start = range[end] + step;
        fc.pre(start > 0);
        // In whole numbers: 100 × fall ÷ start lies from a half below the per cent to just under a half above.
        const rounds =
          200 * (start - now) >= (2 * percent - 1) * start && 200 * (start - now) < (2 * percent + 1) * start;
        expect(range[0] <= start && start <= range[1]).toBe(rounds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a worked-out figure', () => {
  it.each([
    [swimmingClub, 'new_members', ['swam_in_year', 'members']],
    [swimmingClub, 'stopped_share', ['stopped', 'swam_in_year']],
    [lostPages, 'pages_before', ['pages', 'fall_percent']],
    [swimmingClub, 'members', ['members']],
  ])('rests on printed measures: %o, %s', (dataset, name, inputs) => {
    expect(inputsOf(dataset, name)).toEqual(inputs);
  });

  it('that is not declared is a programmer’s mistake', () => {
    const table = swimmers('201920,Academic year,2020-08-31,0,,0,0,0,x,x,a');
    expect(() => worked(table, 'new_membres', '2019-20')).toThrow('unknown worked-out figure: new_membres');
  });
});
