import { frameFigure } from '@/lib/drawing/frame-figure';
import type { Canvas } from '@/lib/drawing/frame';
import { drawMark } from '@/lib/drawing/marks';
import type { Shape } from '@/lib/drawing/scene';
import type { Figure, Mark } from '@/lib/figure/figure';
import { figureOf } from '../fixture-figures';

/** The shapes of one mark on an otherwise empty figure of a hundred by ten, laid out at 400 px. */
export function drawOn(mark: Mark, changes: Partial<Figure> = {}, placed: Shape[] = []): Shape[] {
  return drawMark(mark, canvasOf([mark], changes, placed));
}

/** An otherwise empty figure with some marks, and its frame at 400 px. */
export function canvasOf(marks: Mark[], changes: Partial<Figure> = {}, placed: Shape[] = []): Canvas {
  const figure = figureOf(marks, changes);
  return { figure, frame: frameFigure(figure, { widthPx: 400 }), placed };
}

/** Three rows, and amounts from 0 to 100. */
export const threeRows: Partial<Figure> = {
  form: 'rows',
  y: { kind: 'slots', domain: [-0.5, 2.5], ticks: [0, 1, 2].map((at) => ({ at, label: `Row ${at}` })) },
};
