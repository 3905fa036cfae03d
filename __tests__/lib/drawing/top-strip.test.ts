import { scaleLinear } from 'd3-scale';
import { layoutStrip } from '@/lib/drawing/top-strip';
import type { Mark } from '@/lib/figure/figure';
import { figureOf } from './fixture-figures';

const event = (at: number, label: string): Mark => ({ mark: 'rule', axis: 'x', at, style: 'event', label });
const strip = (marks: Mark[], widthPx = 500) =>
  layoutStrip(figureOf(marks), scaleLinear([0, 100], [0, widthPx]), widthPx);

describe('layoutStrip', () => {
  it('names a rule on its right', () => {
    expect(strip([event(50, 'Lockdown')])).toMatchObject([{ lines: ['Lockdown'], anchor: 'start', x: 255 }]);
  });

  it('names it on its left where the right has no room', () => {
    expect(strip([event(95, 'First national lockdown')])).toMatchObject([{ anchor: 'end' }]);
  });

  it('wraps a long name', () => {
    const [label] = strip([event(50, 'Return after the first national lockdown for most year groups')]);
    expect(label?.lines).toHaveLength(3);
  });

  it('names two rules that stand near one another on their outer sides', () => {
    const labels = strip([event(40, 'New guidance'), event(44, 'Lockdown')]);
    expect(labels.map(({ anchor }) => anchor).sort()).toEqual(['end', 'start']);
    expect(labels.map(({ y }) => y)).toEqual([-24, -24]);
  });

  it('lifts a name over another where neither side is free', () => {
    const labels = strip([event(20, 'New guidance'), event(24, 'Lockdown'), event(26, 'Return to school')]);
    expect(labels).toHaveLength(3);
    expect(new Set(labels.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('writes the name of a band over its middle', () => {
    const [label] = strip([{ mark: 'band', x: [40, 60], label: 'Primary' }]);
    expect((label?.x ?? 0) + (label?.width ?? 0) / 2).toBeCloseTo(250, 5);
  });

  it('keeps the name of a rule off a band beside it', () => {
    const labels = strip([event(60, 'First lockdown'), { mark: 'band', x: [75, 100], label: 'Part-way' }]);
    expect(labels).toMatchObject([{ lines: ['Part-way'] }, { lines: ['First lockdown'], anchor: 'end' }]);
  });

  it('names a rule inside a band over the name of the band', () => {
    const labels = strip([event(40, 'Lockdown'), { mark: 'band', x: [0, 100], label: 'Primary' }]);
    expect(labels).toHaveLength(2);
  });

  it('is empty when nothing has a name', () => {
    expect(strip([{ mark: 'rule', axis: 'x', at: 5, style: 'event' }])).toEqual([]);
  });

  it('leaves level rules to themselves', () => {
    expect(strip([{ mark: 'rule', axis: 'y', at: 5, style: 'event', label: 'Plan' }])).toEqual([]);
  });
});
