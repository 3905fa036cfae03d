import fc from 'fast-check';
import { amountAxis, changeAxis, lineAxis, slotAxis } from '@/lib/figure/axis';
import type { Axis } from '@/lib/figure/figure';
import { APPLES, PER_CENT } from '../../fixtures/made-tables/orchard';

const labels = ({ ticks }: Axis) => ticks.map(({ label }) => label);
const places = ({ ticks }: Axis) => ticks.map(({ at }) => at);
const steps = (axis: Axis) =>
  new Set(
    places(axis)
      .slice(1)
      .map((at, index) => (at - places(axis)[index]!).toFixed(6)),
  );
const shareBelow = ({ domain: [from, to] }: Axis, least: number) => (least - from) / (to - from);

const count = fc.integer({ min: 0, max: 9_000_000 });
const counts = fc.array(count, { minLength: 1, maxLength: 12 });
const percentages = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 12 },
);
/** Values so high and so alike that an axis from 0 would hide what changed. */
const highAndFlat = fc
  .tuple(fc.integer({ min: 20, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([least, thousandths]) => [least, least + Math.max(1, Math.floor((least * thousandths) / 10_000))]);

describe('an axis of amounts', () => {
  it.each([
    ['one child', [1], ['0', '1']],
    ['nobody', [0], ['0', '1']],
    ['no number at all', [], ['0', '1']],
    ['a few', [3, 2], ['0', '1', '2', '3']],
    ['nine', [9], ['0', '2', '4', '6', '8', '10']],
    ['a few hundred', [123, 201], ['0', '50', '100', '150', '200', '250']],
    ['a round greatest value', [100, 500], ['0', '100', '200', '300', '400', '500']],
    ['thousands', [3900], ['0', '1,000', '2,000', '3,000', '4,000']],
  ])('goes from 0 in round, whole steps for %s', (_, values, expected) => {
    expect(labels(amountAxis(values, APPLES))).toEqual(expected);
  });

  it('carries the sign of a percentage', () => {
    expect(labels(amountAxis([44, 33], PER_CENT))).toEqual(['0%', '10%', '20%', '30%', '40%', '50%']);
  });

  it('starts at 0, reaches past the greatest value, in even steps, with few ticks, whatever the values', () => {
    fc.assert(
      fc.property(fc.oneof(counts, percentages), fc.constantFrom(APPLES, PER_CENT), (values, unit) => {
        const axis = amountAxis(values, unit);
        expect(axis.domain[0]).toBe(0);
        expect(axis.domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        expect(places(axis)).toEqual(expect.arrayContaining(axis.domain));
        expect(steps(axis).size).toBe(1);
        expect(places(axis).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('has whole numbers only, where it counts things', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(places(amountAxis(values, APPLES)).every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('an axis of changes', () => {
  it.each([
    ['rises and falls', [26, -4, 22, 16, 18], ['−10', '0', '+10', '+20', '+30']],
    ['falls only', [-5, -2], ['−6', '−4', '−2', '0', '+2']],
    ['rises only', [3, 2], ['0', '+1', '+2', '+3']],
    ['no change', [0, 0], ['0', '+1']],
    ['nothing to compare', [], ['0', '+1']],
  ])('signs its ticks and has 0 among them for %s', (_, values, expected) => {
    expect(labels(changeAxis(values, APPLES))).toEqual(expected);
  });

  it('does not write points between percentages as per cent', () => {
    expect(labels(changeAxis([4.9, -2], PER_CENT))).toEqual(['−2', '0', '+2', '+4', '+6']);
  });

  it('always has 0 on it and holds every change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 12 }),
        fc.constantFrom(APPLES, PER_CENT),
        (changes, unit) => {
          const axis = changeAxis(changes, unit);
          expect(places(axis)).toContain(0);
          expect(axis.domain[0]).toBeLessThanOrEqual(Math.min(0, ...changes));
          expect(axis.domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...changes));
          expect(steps(axis).size).toBe(1);
        },
      ),
    );
  });
});

describe('the axis of a line', () => {
  it.each([
    ['a series that changes much', [123, 149, 145, 167, 183, 201]],
    ['a range of a tenth of the greatest value', [90, 100]],
    ['a series that never changes', [200, 200, 200]],
    ['one value', [201]],
    ['no value', []],
    ['nothing but noughts', [0, 0]],
  ])('starts at 0 for %s, and says nothing of it', (_, values) => {
    const axis = lineAxis(values, APPLES);
    expect(axis.domain[0]).toBe(0);
    expect(axis).not.toHaveProperty('note');
  });

  it.each([
    // least, greatest: a third of the range below the least, then outward to round numbers.
    [1000, 1010, 995, 'The axis starts at 995, not at 0.'],
    [91, 100, 88, 'The axis starts at 88, not at 0.'],
    // 1,000 to 1,020 would leave 4 of 20, a fifth; 995 to 1,020 leaves 9 of 25.
    [1004, 1016, 995, 'The axis starts at 995, not at 0.'],
  ])('of a high flat series from %i to %i starts at %i and says so', (least, greatest, from, note) => {
    const axis = lineAxis([least, greatest], APPLES);
    expect(axis.domain[0]).toBe(from);
    expect(axis.note).toBe(note);
  });

  it('leaves at least a quarter of the plot below the lowest point, wherever it does not start at 0', () => {
    fc.assert(
      fc.property(highAndFlat, (values) => {
        const axis = lineAxis(values, APPLES);
        expect(axis.domain[0] === 0 || shareBelow(axis, values[0]!) >= 0.25).toBe(true);
        expect(axis.domain[0] === 0).toBe(axis.note === undefined);
        expect(axis.domain[1]).toBeGreaterThanOrEqual(values[1]!);
        expect(steps(axis).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves the quarter for percentages too, in even steps', () => {
    const high = fc
      .tuple(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 1, max: 20 }))
      .map(([least, range]) => [least / 10, (least + range) / 10]);
    fc.assert(
      fc.property(high, (values) => {
        const axis = lineAxis(values, PER_CENT);
        expect(axis.domain[0] === 0 || shareBelow(axis, values[0]!) >= 0.2499).toBe(true);
        expect(steps(axis).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an axis of slots', () => {
  it('gives each label a slot of one unit, from 0', () => {
    expect(slotAxis([{ label: '2018/19' }, { label: '2019/20', shortLabel: '19/20' }])).toEqual({
      kind: 'slots',
      domain: [-0.5, 1.5],
      ticks: [
        { at: 0, label: '2018/19' },
        { at: 1, label: '2019/20', shortLabel: '19/20' },
      ],
    });
  });
});
