import { layoutChance } from '@/lib/drawing/layout-chance';
import type { Shape } from '@/lib/drawing/scene';
import { textWidth } from '@/lib/drawing/text-width';

const words = { title: 'Chance', description: 'A count that is 2 on average.' };
const spread = { average: 2, low: 1, high: 2, shares: [0.1, 0.2, 0.4, 0.1] };
const isText = (shape: Shape) => shape.shape === 'text';
const isPath = (shape: Shape) => shape.shape === 'path';

describe('the picture of chance', () => {
  const scene = layoutChance([spread], 424, words);

  it('has a grey hill of all counts and a blue one of those that mostly come, on one base', () => {
    // 400 px for four counts are 100 px each. The highest share is 64 px high, over a base at 26 + 64 = 90.
    expect(scene.shapes.filter(isPath)).toMatchObject([
      { d: 'M12 90V74H112V58H212V26H312V74H412V90z', fill: '#BFBFBF' },
      { d: 'M112 90V58H212V26H312V90z', fill: '#12436D' },
    ]);
  });

  it('says in words what is blue', () => {
    expect(scene.shapes.filter(isText)[0]).toMatchObject({
      text: '2 on average: mostly 1 to 2',
      weight: 'bold',
    });
    expect(scene).toMatchObject(words);
  });

  it('stands one under another, on one scale with fewer ticks where it is narrow', () => {
    const wide = { average: 60, low: 50, high: 90, shares: Array.from({ length: 100 }, () => 0.01) };
    const ticksAt = (widthPx: number) =>
      layoutChance([spread, wide], widthPx, words)
        .shapes.filter(isText)
        .map((shape) => ('text' in shape ? shape.text : ''))
        .slice(2);
    expect(ticksAt(860)).toEqual(['0', '20', '40', '60', '80']);
    expect(ticksAt(320)).toEqual(['0', '40', '80']);
    expect(layoutChance([spread, wide], 320, words).heightPx).toBe(238);
  });

  it('has labels that fit the narrowest drawing', () => {
    expect(textWidth('120 on average: mostly 99 to 142', 15, 'bold')).toBeLessThan(320 - 24);
  });
});
