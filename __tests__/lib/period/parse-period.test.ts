import fc from 'fast-check';
import { formatPeriod } from '@/lib/period/format-period';
import { parsePeriod, TIME_IDENTIFIERS } from '@/lib/period/parse-period';
import type { UndatedPeriod } from '@/lib/period/period';

const quarterFour: UndatedPeriod = {
  kind: 'quarter',
  id: 'quarter-4',
  dated: false,
  name: 'Quarter 4',
  notAfter: '2019-09-17',
  place: 4,
};

describe('a period as the standard writes it', () => {
  it.each([
    ['201920', 'Academic year', '2019-20', '2019-09-01', '2020-08-31'],
    ['199900', 'Academic year', '1999-00', '1999-09-01', '2000-08-31'],
    ['201920', 'Financial year', 'fy-2019-20', '2019-04-01', '2020-03-31'],
    ['201920', 'Financial year Q1', 'fy-2019-20-q1', '2019-04-01', '2019-06-30'],
    ['201920', 'Financial year Q2', 'fy-2019-20-q2', '2019-07-01', '2019-09-30'],
    ['201920', 'Financial year Q3', 'fy-2019-20-q3', '2019-10-01', '2019-12-31'],
    ['201920', 'Financial year Q4', 'fy-2019-20-q4', '2020-01-01', '2020-03-31'],
    ['20200922', 'Calendar day', '2020-09-22', '2020-09-22', '2020-09-22'],
    ['20200229', 'Calendar day', '2020-02-29', '2020-02-29', '2020-02-29'],
  ])('%s, %s is read as %s', (text, identifier, id, first, last) => {
    expect(parsePeriod(text, identifier)).toMatchObject({ ok: true, period: { id, first, last } });
  });

  it('is x with the name that the dataset declares, where the paper states no year', () => {
    expect(parsePeriod('x', 'Quarter 4', [quarterFour])).toEqual({ ok: true, period: quarterFour });
  });
});

describe('what is wrong with a period is said', () => {
  it.each([
    ['2019/20', 'Academic year', { problem: 'not six digits', text: '2019/20' }],
    ['2019', 'Academic year', { problem: 'not six digits', text: '2019' }],
    ['', 'Academic year', { problem: 'not six digits', text: '' }],
    ['201920 ', 'Academic year', { problem: 'not six digits', text: '201920 ' }],
    ['２０１９２０', 'Academic year', { problem: 'not six digits', text: '２０１９２０' }],
    ['201921', 'Academic year', { problem: 'years not consecutive', text: '201921', expected: '201920' }],
    ['201919', 'Financial year Q2', { problem: 'years not consecutive', text: '201919', expected: '201920' }],
    ['199901', 'Academic year', { problem: 'years not consecutive', text: '199901', expected: '199900' }],
    ['201920', 'Calendar day', { problem: 'not a day', text: '201920' }],
    ['20190229', 'Calendar day', { problem: 'not a day', text: '20190229' }],
    ['2020-09-22', 'Calendar day', { problem: 'not a day', text: '2020-09-22' }],
    ['x', 'Academic year', { problem: 'year not stated', identifier: 'Academic year' }],
    ['201920', 'Quarter 4', { problem: 'year not expected', identifier: 'Quarter 4', text: '201920' }],
    ['', 'Quarter 4', { problem: 'year not expected', identifier: 'Quarter 4', text: '' }],
  ])('%j, %s', (text, identifier, problem) => {
    expect(parsePeriod(text, identifier, [quarterFour])).toMatchObject({ ok: false, ...problem });
  });

  it.each([['academic year'], ['Academic Year'], ['Quarter 5'], [''], ['constructor']])(
    'a kind of period that is not known, %j, comes with those that are',
    (identifier) => {
      expect(parsePeriod('201920', identifier, [quarterFour])).toMatchObject({
        ok: false,
        problem: 'unknown identifier',
        identifier,
        known: [
          'Academic year',
          'Financial year',
          'Financial year Q1',
          'Financial year Q2',
          'Financial year Q3',
          'Financial year Q4',
          'Calendar day',
          'Quarter 4',
        ],
      });
    },
  );

  it('whatever the two texts are, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.oneof(fc.string(), fc.constantFrom(...TIME_IDENTIFIERS, 'Quarter 4')),
        (text, identifier) => {
          expect(typeof parsePeriod(text, identifier, [quarterFour]).ok).toBe('boolean');
        },
      ),
    );
  });
});

it('a school year that is formatted and read again is the same year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2198 }), (year) => {
      const parsed = parsePeriod(`${year}${String(year + 1).slice(2)}`, 'Academic year');
      expect(parsed).toMatchObject({
        ok: true,
        period: { first: `${year}-09-01`, last: `${year + 1}-08-31` },
      });
      const formatted = formatPeriod((parsed as Extract<typeof parsed, { ok: true }>).period);
      expect(parsePeriod(formatted.replace('/', ''), 'Academic year')).toEqual(parsed);
    }),
  );
});
