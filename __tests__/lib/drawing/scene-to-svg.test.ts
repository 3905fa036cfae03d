/** @jest-environment jsdom */
import type { Scene, Shape } from '@/lib/drawing/scene';
import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import { fixtureFigure, fixtureNames } from './fixture-figures';

const sceneOf = (shapes: Shape[]): Scene => ({
  widthPx: 300,
  heightPx: 200,
  plot: { x: 0, y: 0, width: 300, height: 200 },
  shapes,
  title: 'More <pupils> & "fewer"',
  description: "The council's count",
});
const text: Shape = {
  shape: 'text',
  x: 1,
  y: 2,
  text: 'a < b',
  sizePx: 14,
  anchor: 'start',
  weight: 'normal',
  fill: '#000',
};
const inside = (shapes: Shape[]) =>
  sceneToSvg(sceneOf(shapes), { id: 'f', standalone: false }).replace(/^<svg[^>]*>|<\/svg>$/g, '');
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('sceneToSvg', () => {
  it('is an image, named by its title and described by its description', () => {
    const svg = parse(sceneToSvg(sceneOf([]), { id: 'f' })).documentElement;
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('viewBox')).toBe('0 0 300 200');
    expect(svg.getAttribute('aria-labelledby')).toBe('f-title f-desc');
    expect(svg.querySelector('#f-title')?.textContent).toBe('More <pupils> & "fewer"');
    expect(svg.querySelector('#f-desc')?.textContent).toBe("The council's count");
  });

  it('is hidden decoration without a name when it does not stand alone', () => {
    expect(sceneToSvg(sceneOf([]), { id: 'f', standalone: false })).toBe(
      "<svg viewBox='0 0 300 200' aria-hidden='true' font-family='Arial,Liberation Sans,Helvetica,sans-serif' font-size='14' font-variant='tabular-nums'></svg>",
    );
  });

  it('escapes the words', () => {
    expect(inside([text])).toBe("<text x='1' y='2' fill='#000'>a &lt; b</text>");
  });

  it('says what neighbours share once', () => {
    expect(inside([text, { ...text, x: 5 }])).toBe(
      "<g fill='#000'><text x='1' y='2'>a &lt; b</text><text x='5' y='2'>a &lt; b</text></g>",
    );
  });

  it('draws neighbouring lines with the same paint as one path', () => {
    const line: Shape = { shape: 'line', x1: 0, y1: 5, x2: 9, y2: 5, stroke: '#ccc' };
    expect(inside([line, { ...line, y1: 7, y2: 7 }])).toBe(
      "<path d='M0 5H9M0 7H9' fill='none' stroke='#ccc'/>",
    );
  });

  it.each(fixtureNames)('draws %s as valid XML without references to anything outside', (name) => {
    const svg = sceneToSvg(layoutFigure(fixtureFigure(name), { widthPx: 540 }), { id: 'f' });
    expect(parse(svg).querySelector('parsererror')).toBeNull();
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href|<style|<script/);
  });
});
