import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_LAYOUTS, pageLayoutFor } from '@/lib/drawing/page-layouts';
import { LABEL_SIZE_PX, TICK_SIZE_PX } from '@/lib/drawing/type-sizes';

const css = readFileSync(join(__dirname, '../../../components/figure/figure-chart.module.css'), 'utf8');
const smallest = (containerPx: number) => (containerPx / pageLayoutFor(containerPx).widthPx) * TICK_SIZE_PX;
const largest = (containerPx: number) => (containerPx / pageLayoutFor(containerPx).widthPx) * LABEL_SIZE_PX;
const containers = Array.from({ length: 721 }, (_, index) => 280 + index);

describe('PAGE_LAYOUTS', () => {
  it('never scales type below 12 px in containers of 280 to 1,000 px', () => {
    expect(Math.min(...containers.map(smallest))).toBeGreaterThanOrEqual(12);
  });

  it('never scales type above 22 px', () => {
    expect(Math.max(...containers.map(largest))).toBeLessThanOrEqual(22);
  });

  it('switches where the stylesheet switches', () => {
    const widths = [...css.matchAll(/@container \(min-width: (\d+)px\)/g)].map((match) => Number(match[1]));
    expect(widths).toEqual(PAGE_LAYOUTS.slice(1).map(({ fromPx }) => fromPx));
  });
});

describe('pageLayoutFor', () => {
  it.each([
    [280, 'narrow'],
    [463.9, 'narrow'],
    [464, 'medium'],
    [739, 'medium'],
    [740, 'wide'],
    [1200, 'wide'],
  ])('shows a container of %s px the %s layout', (containerPx, name) => {
    expect(pageLayoutFor(containerPx).name).toBe(name);
  });
});
