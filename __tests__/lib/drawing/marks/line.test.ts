import { drawOn } from './draw-on';

describe('a line mark', () => {
  it('joins its points in order', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 50, y: 10 },
      { x: 100, y: 5 },
    ];
    const [line] = drawOn({ mark: 'line', series: 's', points, colour: '#12436D', dash: 'solid' });
    expect(line).toEqual({
      shape: 'path',
      d: 'M10,273L201,10L392,141.5',
      stroke: '#12436D',
      strokeWidth: 3,
      plots: 'line',
    });
  });

  it.each([
    ['dashed' as const, '8 4'],
    ['dotted' as const, '0 5'],
    ['dash-dot' as const, '10 4 2 4'],
  ])('tells a %s series by its dashes', (dash, pattern) => {
    const points = [
      { x: 0, y: 0 },
      { x: 9, y: 9 },
    ];
    const [line] = drawOn({ mark: 'line', series: 's', points, colour: '#000', dash });
    expect(line).toMatchObject({ dash: pattern });
  });

  it('draws nothing without points', () => {
    expect(drawOn({ mark: 'line', series: 's', points: [], colour: '#000', dash: 'solid' })).toEqual([]);
  });
});
