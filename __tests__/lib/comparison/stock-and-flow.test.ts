import fc from 'fast-check';
import { publishedDataset } from '@/app/published';
import { describeBridge, explainStock } from '@/lib/comparison/stock-and-flow';
import { academicYear } from '@/lib/period/period';
import { type Entry, madeTable } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const twoYears = (opening: Entry, cells: Record<string, Entry>) =>
  madeTable([
    { period: academicYear(2018), cells: { stored: opening } },
    { period: academicYear(2019), cells },
  ]);

const explain = (opening: Entry, cells: Record<string, Entry>) =>
  explainStock(twoYears(opening, cells), academicYear(2019));

describe('the bridge of each year of Appendix 1', () => {
  it.each([
    // year, opening, joined = total − opening, [returned, CME, moved, Year 11], closing, unexplained
    [2015, 123, 93, [30, 5, 8, 24], 149, 0],
    [2016, 149, 96, [49, 4, 16, 31], 145, 0],
    [2017, 145, 152, [74, 4, 27, 27], 167, 2],
    [2018, 167, 133, [58, 8, 23, 28], 183, 0],
    [2019, 183, 133, [53, 0, 21, 41], 201, 0],
  ])(
    'of %i starts from %i, is joined by %i, is left by %j and ends at %i',
    (year, opening, joined, left, closing, unexplained) => {
      const bridge = explainStock(ehe, academicYear(year))!;
      expect(bridge).toMatchObject({
        opening: { number: opening },
        joined: { number: joined },
        closing: { number: closing },
        unexplained,
        notApplicable: [],
      });
      expect(bridge.leavers.map(({ number }) => number)).toEqual(left);
    },
  );

  it('leaves out the Year 11 leavers of the eleven days, which do not apply', () => {
    const bridge = explainStock(ehe, academicYear(2020))!;
    expect(bridge).toMatchObject({
      opening: { number: 201 },
      joined: { number: 34, sum: '235 − 201' },
      closing: { number: 230 },
      unexplained: 0,
    });
    expect(bridge.leavers.map(({ quantity, number }) => [quantity.name, number])).toEqual([
      ['returned_to_school', 3],
      ['referred_to_cme', 0],
      ['transferred_la', 2],
    ]);
    expect(bridge.notApplicable.map(({ name }) => name)).toEqual(['y11_leavers']);
  });

  it('is not made for the first year, before which the paper has nothing', () => {
    expect(explainStock(ehe, academicYear(2014))).toBeUndefined();
  });

  it.each([
    [
      2020,
      'From 201 (Y0-Y10) on 31 August 2020, 34 joined (worked out: 235 − 201) and 5 left (worked out: 3 + 0 + 2), which makes 230 (NCY 1-11) on 11 September 2020.',
    ],
    [
      2019,
      'From 183 on 31 August 2019, 133 joined (worked out: 316 − 183) and 115 left (worked out: 53 + 0 + 21 + 41), which makes 201 on 31 August 2020.',
    ],
    [
      2017,
      'From 145 on 31 August 2017, 152 joined (worked out: 297 − 145) and 132 left (worked out: 74 + 4 + 27 + 27), which makes 165. The paper prints 167 on 31 August 2018, 2 more, and does not explain it.',
    ],
  ])('of %i is told in a sentence', (year, sentence) => {
    expect(describeBridge(explainStock(ehe, academicYear(year))!)).toBe(sentence);
  });
});

describe('a bridge of made figures', () => {
  it('says by how many the paper prints fewer than the steps come to', () => {
    const bridge = explain(100, { stored: 90, eaten: 20, sold: 10, handled: 130 })!;
    expect(bridge.unexplained).toBe(-10);
    expect(describeBridge(bridge)).toBe(
      'From 100 on 31 August 2019, 30 joined (worked out: 130 − 100) and 30 left (worked out: 20 + 10), which makes 100. The paper prints 90 on 31 August 2020, 10 fewer, and does not explain it.',
    );
  });

  it('counts a true zero as a leaver that there was none of', () => {
    const bridge = explain(0, { stored: 0, eaten: 0, sold: 0, handled: 0 })!;
    expect(bridge).toMatchObject({ joined: { number: 0 }, unexplained: 0 });
    expect(bridge.leavers).toHaveLength(2);
  });

  it.each<[string, Entry, Record<string, Entry>]>([
    ['the opening number', 'x', { stored: 90, eaten: 20, sold: 10, handled: 120 }],
    ['the closing number', 100, { stored: 'c', eaten: 20, sold: 10, handled: 120 }],
    ['the number at some time', 100, { stored: 90, eaten: 20, sold: 10, handled: 'x' }],
    ['a reason for leaving', 100, { stored: 90, eaten: 'c', sold: 10, handled: 120 }],
  ])('is not made without %s', (_, opening, cells) => {
    expect(explain(opening, cells)).toBeUndefined();
  });

  it('is not made where the year before has no row', () => {
    const gap = madeTable([
      { period: academicYear(2017), cells: { stored: 100 } },
      { period: academicYear(2019), cells: { stored: 90, eaten: 20, sold: 10, handled: 120 } },
    ]);
    expect(explainStock(gap, academicYear(2019))).toBeUndefined();
  });

  it('is not made for a dataset without flows', () => {
    const figures = publishedDataset('children-missing-education')!.latest;
    expect(explainStock(figures, academicYear(2019))).toBeUndefined();
  });

  it('is not made where fewer were there at some time than at the start, which cannot be', () => {
    expect(explain(100, { stored: 90, eaten: 5, sold: 5, handled: 99 })).toBeUndefined();
  });

  it('is not made from a count part-way through the year before', () => {
    const begun = madeTable([
      { period: academicYear(2018), asAt: '2018-09-11', cells: { stored: 100 } },
      { period: academicYear(2019), cells: { stored: 90, eaten: 20, sold: 10, handled: 120 } },
    ]);
    expect(explainStock(begun, academicYear(2019))).toBeUndefined();
  });

  it('always adds up: opening, joined, less leavers, with the unexplained, is closing', () => {
    const count = fc.nat({ max: 5000 });
    fc.assert(
      fc.property(count, count, count, count, count, (opening, stored, eaten, sold, came) => {
        const bridge = explain(opening, { stored, eaten, sold, handled: opening + came })!;
        const left = bridge.leavers.reduce((total, { number }) => total + number, 0);
        expect(bridge.opening.number + bridge.joined.number - left + bridge.unexplained).toBe(stored);
        expect(left).toBe(eaten + sold);
        expect(bridge.joined.number).toBe(came);
      }),
    );
  });
});
