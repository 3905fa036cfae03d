import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Mark } from '@/lib/figure/figure';

const folder = join(__dirname, '../../fixtures/figures');

/** The names of all the invented figures. */
export const fixtureNames = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

/** One of each kind, in both of its forms. */
export const oneOfEachKind = [
  'trend',
  'change-bars',
  'breakdown-columns',
  'rows-of-percentages',
  'bridge',
  'two-point-missing',
];

/** What an image of an invented figure says of its origin. */
export const inventedImprint = {
  serviceName: 'An invented service',
  address: 'https://figures.example/figures/a/b/2021-03-01',
};

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
