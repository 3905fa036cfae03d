import { marksOfLayer } from '@/lib/drawing/marks';
import type { LabelMark, Mark } from '@/lib/figure/figure';

const label = (rank: LabelMark['rank']): Mark => ({
  mark: 'label',
  x: 0,
  y: 0,
  text: String(rank),
  side: 'above',
  colour: '#000',
  weight: 'normal',
  rank,
});
const rule: Mark = { mark: 'rule', axis: 'y', at: 0, style: 'zero' };
const bar: Mark = { mark: 'bar', series: 's', x: [0, 1], y: [0, 1], colour: '#000', style: 'solid' };
const gap: Mark = { mark: 'gap', series: 's', at: 0, text: 'x' };
const band: Mark = { mark: 'band', x: [0, 1] };

describe('marksOfLayer', () => {
  it('paints the zero line over the bars', () => {
    expect(marksOfLayer([rule, band, bar, gap], 'data')).toEqual([bar, rule]);
  });

  it('lets the most important label choose its place first, after the gaps', () => {
    expect(marksOfLayer([label(3), label(1), gap, label(2)], 'annotation')).toEqual([
      gap,
      label(1),
      label(2),
      label(3),
    ]);
  });

  it('puts bands on the ground', () => {
    expect(marksOfLayer([rule, band], 'ground')).toEqual([band]);
  });
});
