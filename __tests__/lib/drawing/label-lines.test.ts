import { scaleLinear } from 'd3-scale';
import { labelBlock, labelGap } from '@/lib/drawing/label-lines';
import type { LabelMark, Mark } from '@/lib/figure/figure';
import { figureOf } from './fixture-figures';

const x = scaleLinear([0, 100], [0, 600]);
const label: LabelMark = {
  mark: 'label',
  x: 80,
  y: 5,
  text: 'Left at the end of Year 11 49',
  side: 'right',
  colour: '#000',
  weight: 'normal',
  rank: 1,
};
const dot = (at: number): Mark => ({
  mark: 'dot',
  series: 's',
  x: at,
  y: 5,
  colour: '#000',
  shape: 'circle',
  filled: true,
});

describe('labelBlock', () => {
  it('breaks a label at three tenths of the width of the drawing', () => {
    expect(labelBlock(label, figureOf([label]), 600, x)).toMatchObject({
      lines: ['Left at the end', 'of Year 11 49'],
      height: 36,
    });
  });

  it('allows rows a little more', () => {
    expect(labelBlock(label, figureOf([label], { form: 'rows' }), 600, x).lines).toHaveLength(1);
  });

  it('ends it before the next point at its right', () => {
    expect(labelBlock(label, figureOf([label, dot(98)]), 600, x).lines).toHaveLength(3);
  });

  it('lets it pass that point where there is no room for its longest word', () => {
    expect(labelBlock(label, figureOf([label, dot(84)]), 600, x).lines).toHaveLength(2);
  });
});

describe('labelGap', () => {
  it('is wider where a marker stands at the point', () => {
    expect(labelGap(label, figureOf([label]))).toBe(6);
    expect(labelGap(label, figureOf([label, dot(80)]))).toBe(9);
  });
});
