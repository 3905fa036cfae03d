import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Mark } from '@/lib/figure/figure';

const folder = join(__dirname, '../../fixtures/figures');

/** The names of all the invented figures. */
export const fixtureNames = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

/** One of the invented figures. */
export function fixtureFigure(name: string): Figure {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Figure;
}

/** A small figure of a hundred by ten with these marks and nothing else. */
export function figureOf(marks: Mark[], changes: Partial<Figure> = {}): Figure {
  return {
    ...fixtureFigure('one-point'),
    x: { kind: 'scale', domain: [0, 100], ticks: [] },
    y: { kind: 'scale', domain: [0, 10], ticks: [] },
    marks,
    ...changes,
  };
}
