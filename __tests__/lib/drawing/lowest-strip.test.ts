import { lowestStrip, stripHeight } from '@/lib/drawing/lowest-strip';
import type { StripLabel } from '@/lib/drawing/strip-label';

const at = (x: number): StripLabel => ({
  mark: { mark: 'band', x: [0, 1] },
  lines: ['A'],
  anchor: 'middle',
  x,
  y: -20,
  width: 10,
  height: 17,
});
const apart = (a: StripLabel, b: StripLabel) => a.x !== b.x || a.y !== b.y;

describe('lowestStrip', () => {
  it('takes the first choice when it is free', () => {
    expect(lowestStrip([[at(0), at(50)]], apart)).toMatchObject([{ x: 0, y: -20 }]);
  });

  it('takes the second choice rather than build higher', () => {
    expect(lowestStrip([[at(0)], [at(0), at(50)]], apart)).toMatchObject([{ x: 0 }, { x: 50, y: -20 }]);
  });

  it('gives way with an earlier label where a later one has only one place', () => {
    expect(lowestStrip([[at(0), at(50)], [at(0)]], apart)).toMatchObject([{ x: 50 }, { x: 0, y: -20 }]);
  });

  it('lifts a label that has no free place', () => {
    expect(stripHeight(lowestStrip([[at(0)], [at(0)]], apart))).toBe(41);
  });

  it('leaves out what has no place on any storey', () => {
    expect(lowestStrip([[at(0)], [at(0)]], () => false)).toHaveLength(1);
  });
});

describe('stripHeight', () => {
  it('is 0 for an empty strip', () => {
    expect(stripHeight([])).toBe(0);
  });
});
