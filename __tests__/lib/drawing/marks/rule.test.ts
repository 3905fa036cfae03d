import { canvasOf, drawOn } from './draw-on';
import { drawMark } from '@/lib/drawing/marks';
import type { Mark } from '@/lib/figure/figure';

const event: Mark = { mark: 'rule', axis: 'x', at: 50, style: 'event', label: 'First lockdown' };
const level: Mark = { mark: 'rule', axis: 'y', at: 5, style: 'event', label: 'Plan' };

describe('a rule mark', () => {
  it('is a dashed hairline that reaches up to its name', () => {
    const [line, name] = drawOn(event);
    expect(line).toMatchObject({ shape: 'line', x1: 201, x2: 201, y1: 2, dash: '3 3' });
    expect(name).toMatchObject({ shape: 'text', text: 'First lockdown', x: 206, anchor: 'start' });
  });

  it('is heavier at a break in the series', () => {
    expect(drawOn({ ...event, style: 'break' })[0]).toMatchObject({ strokeWidth: 2.5 });
  });

  it('is a black hairline at zero', () => {
    expect(drawOn({ mark: 'rule', axis: 'y', at: 0, style: 'zero' })).toEqual([
      { shape: 'line', x1: 10, y1: 273, x2: 392, y2: 273, stroke: '#0B0C0C' },
    ]);
  });

  it('carries its name at its right end when it is level', () => {
    expect(drawOn(level)[1]).toMatchObject({ text: 'Plan', x: 392, anchor: 'end' });
  });

  it('carries it at its left end where a line is in the way on the right', () => {
    const points = [
      { x: 90, y: 2 },
      { x: 98, y: 8 },
    ];
    const line: Mark = { mark: 'line', series: 's', points, colour: '#000', dash: 'solid' };
    expect(drawMark(level, canvasOf([level, line]))[1]).toMatchObject({ text: 'Plan', anchor: 'start' });
  });

  it('has no words without a label', () => {
    expect(drawOn({ mark: 'rule', axis: 'x', at: 50, style: 'event' })).toHaveLength(1);
  });
});
