import type { FigureDefinition } from '../define-figures';
import type { KindBuilder } from '../kind';
import { breakdownBars } from './breakdown-bars';
import { bridge } from './bridge';
import { changeBars } from './change-bars';
import { trend } from './trend';
import { twoPoint } from './two-point';

/** Every kind of chart. A kind that is declared and not built is a type error here. */
export const kinds = {
  trend,
  'change-bars': changeBars,
  'breakdown-bars': breakdownBars,
  bridge,
  'two-point': twoPoint,
} satisfies { [K in FigureDefinition['kind']]: KindBuilder<Extract<FigureDefinition, { kind: K }>> };
