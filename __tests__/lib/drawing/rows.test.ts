import { labelColumnWidth, placeInRows, rowWords, stackRows } from '@/lib/drawing/rows';
import type { Axis } from '@/lib/figure/figure';

const axis: Axis = {
  kind: 'slots',
  domain: [-0.5, 1.5],
  ticks: [
    { at: 0, label: 'Returned to school' },
    { at: 1, label: 'Left at the end of Year 11, when compulsory schooling ends', detail: 'worked out' },
  ],
};

describe('stackRows', () => {
  it('lets a label with many lines make its row higher, and centres the slot in it', () => {
    const [first, second] = stackRows(axis, 20, { beside: true, maxWidthPx: 150, slotPx: 44 });
    expect(first).toMatchObject({ slotTop: 20, bottom: 64 });
    expect(second).toMatchObject({ detail: ['worked out'], bottom: 148, slotTop: 84 });
  });

  it('puts the words over the slot where they do not stand beside it', () => {
    const [first] = stackRows(axis, 20, { beside: false, maxWidthPx: 300, slotPx: 44 });
    expect(first).toMatchObject({ labelTop: 26, slotTop: 41, bottom: 85 });
  });
});

describe('placeInRows', () => {
  it('goes evenly through a slot and leaps to the next', () => {
    const y = placeInRows(stackRows(axis, 20, { beside: false, maxWidthPx: 300, slotPx: 44 }));
    expect([y(-0.5), y(0), y(0.5), y(0.6)]).toEqual([41, 63, 85, expect.closeTo(146.4, 5)]);
  });
});

describe('labelColumnWidth', () => {
  it('is as wide as the longest label when a third of the drawing is enough for one line each', () => {
    expect(labelColumnWidth(axis.ticks.slice(0, 1), 860)).toBeCloseTo(125.9, 1);
  });

  it('is wide enough for two lines each otherwise', () => {
    expect(labelColumnWidth(axis.ticks, 860)).toBeLessThanOrEqual(860 * 0.34);
  });
});

describe('rowWords', () => {
  it('writes the detail under the label, in a quieter colour', () => {
    const [, row] = stackRows(axis, 20, { beside: false, maxWidthPx: 600, slotPx: 44 });
    expect(row && rowWords(row, true)).toMatchObject([
      { fill: '#0B0C0C', halo: true },
      { text: 'worked out', fill: '#484949', halo: true },
    ]);
  });
});
