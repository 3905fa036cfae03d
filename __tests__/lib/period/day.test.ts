import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { type Day, dayAfter, daysBetween, isDay, makeDay } from '@/lib/period/day';

// A process of its own may start slowly on a busy machine.
jest.setTimeout(60_000);

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day);

describe('a calendar day', () => {
  it.each([
    ['2020-08-31'],
    ['2020-02-29'],
    ['2000-02-29'],
    ['1999-12-31'],
    ['1900-02-28'],
    ['2024-12-31'],
    // Days that some time zone skipped or doubled are days all the same.
    ['2011-12-30'],
    ['2020-03-29'],
  ])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['2019-02-29', 'no leap year'],
    ['1900-02-29', 'a century that is no leap year'],
    ['2100-02-29', 'a century that is no leap year'],
    ['2020-02-30', 'no such day'],
    ['2020-04-31', 'no such day'],
    ['2020-13-01', 'no such month'],
    ['2020-00-10', 'no such month'],
    ['2020-01-00', 'no such day'],
    ['11/09/2020', 'as printed'],
    ['31/08/2020', 'as printed'],
    ['2020-8-31', 'one digit of a month'],
    ['20200831', 'no hyphens'],
    ['2020-08-31 ', 'a space after it'],
    ['2020-08-31\n', 'a line end after it'],
    ['2020-08-31T00:00', 'a time after it'],
    ['２０２０-08-31', 'full-width digits'],
    ['44074', 'what Excel keeps'],
  ])('%j is none: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('is made from its numbers with a zero before a single digit', () => {
    expect(makeDay(2020, 9, 1)).toBe('2020-09-01');
    expect(makeDay(98, 12, 31)).toBe('0098-12-31');
  });
});

describe('counting days', () => {
  it.each([
    ['2020-09-01', '2020-09-11', 10],
    ['2020-02-28', '2020-03-01', 2],
    ['2019-02-28', '2019-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2019-08-31', '2020-08-31', 366],
    ['2020-03-28', '2020-03-30', 2],
    ['2020-09-11', '2020-09-11', 0],
    ['2020-09-11', '2020-09-01', -10],
  ] as const)('from %s to %s there are %i days', (earlier, later, days) => {
    expect(daysBetween(earlier, later)).toBe(days);
  });

  it.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-08-31', 1, '2020-09-01'],
    ['1999-12-31', 1, '2000-01-01'],
    ['2020-01-01', -1, '2019-12-31'],
    ['2020-01-01', 366, '2021-01-01'],
    ['2020-10-24', 2, '2020-10-26'],
  ] as const)('%s and %i days is %s', (day, count, expected) => {
    expect(dayAfter(day, count)).toBe(expected);
  });

  it('goes on by one day where no number is given', () => {
    expect(dayAfter('2020-02-29')).toBe('2020-03-01');
  });

  it('is undone by counting back, and comes to the number counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, count) => {
        const moved = dayAfter(day, count);
        expect(isDay(moved)).toBe(true);
        expect(dayAfter(moved, -count)).toBe(day);
        expect(daysBetween(day, moved)).toBe(count);
      }),
    );
  });
});

describe('the machine’s time zone does not move a day', () => {
  const program = `
    const { dayAfter, daysBetween, isDay } = require('./lib/period/day.ts');
    console.log(JSON.stringify([
      dayAfter('2011-12-29'), daysBetween('2011-12-29', '2011-12-31'), isDay('2011-12-30'),
      dayAfter('2018-11-03'), isDay('2018-11-04'), dayAfter('2020-10-24', 2), daysBetween('2020-03-28', '2020-03-30'),
    ]));`;

  it.each([
    ['UTC', 'the plain case'],
    ['Europe/London', 'summer time'],
    ['Pacific/Chatham', '12¾ hours ahead'],
    ['Pacific/Apia', 'which skipped 30 December 2011'],
    ['America/Sao_Paulo', 'where 4 November 2018 began at one o’clock'],
    ['Pacific/Kiritimati', '14 hours ahead'],
    ['Etc/GMT+12', '12 hours behind'],
  ])('in %s, %s', (zone) => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--eval', program], {
      cwd: process.cwd(),
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(['2011-12-30', 2, true, '2018-11-04', true, '2020-10-26', 2]);
  });
});
