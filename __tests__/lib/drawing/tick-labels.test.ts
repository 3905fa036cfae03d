import { scaleLinear } from 'd3-scale';
import { fitTickLabels } from '@/lib/drawing/tick-labels';
import type { Axis } from '@/lib/figure/figure';

const years: Axis = {
  kind: 'slots',
  domain: [-0.5, 3.5],
  ticks: [
    { at: 0, label: '2016/17', shortLabel: '16/17' },
    { at: 1, label: '2017/18', shortLabel: '17/18' },
    { at: 2, label: '2018/19', shortLabel: '18/19' },
    { at: 3, label: '2019/20', shortLabel: '19/20', detail: '11 days' },
  ],
};
const texts = (axis: Axis, widthPx: number) =>
  fitTickLabels(axis, scaleLinear(axis.domain, [0, widthPx]), widthPx).map(({ lines }) => lines.join(' '));

describe('fitTickLabels', () => {
  it('writes the long labels where they have room', () => {
    expect(texts(years, 400)).toEqual(['2016/17', '2017/18', '2018/19', '2019/20 11 days']);
  });

  it('writes the short ones where the long ones would touch', () => {
    expect(texts(years, 200)).toEqual(['16/17', '17/18', '18/19', '19/20 11 days']);
  });

  it('drops every other label where the short ones would touch, and keeps the latest', () => {
    expect(texts(years, 150)).toEqual(['2017/18', '2019/20 11 days']);
  });

  it('keeps the first of a scale of amounts', () => {
    const amounts: Axis = {
      kind: 'scale',
      domain: [0, 300],
      ticks: [0, 100, 200, 300].map((at) => ({ at, label: String(at) })),
    };
    expect(texts(amounts, 90)).toEqual(['0', '200']);
  });

  it('moves a label in that would leave the drawing', () => {
    const axis: Axis = { kind: 'scale', domain: [0, 1], ticks: [{ at: 1, label: '2019/20' }] };
    const [tick] = fitTickLabels(axis, scaleLinear([0, 1], [0, 300]), 300);
    expect(tick?.x).toBeLessThan(275);
  });
});
