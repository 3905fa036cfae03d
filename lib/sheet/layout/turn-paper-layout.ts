import type { Dataset } from '../../dataset/dataset';
import type { SheetLimits } from '../limits';
import { forgivenMessages } from '../messages';
import type { BeginSheet, VisitedFile } from '../sheet';
import type { Source } from '../source';
import { readGrid } from './grid';
import { buildTidy } from './tidy-builder';
import { turnGroups } from './turn-groups';
import { turnPeriods } from './turn-periods';

/**
 * Recognises a sheet laid out as the council's paper prints it, and turns it: one row an observation, every value
 * with the place where it stands in the officer's sheet. Undefined where it is not laid out so.
 */
export function turnPaperLayout(
  source: Source,
  dataset: Dataset,
  begin: BeginSheet,
  limits: SheetLimits,
): VisitedFile | undefined {
  const grid = readGrid(source, limits);
  if (!grid) return undefined;
  const hasGroups = Object.keys(dataset.breakdowns).length > 0;
  const turned = hasGroups ? turnGroups(grid, dataset) : turnPeriods(grid, dataset);
  if (!turned) return undefined;
  const { columns, rows } = buildTidy(turned.observed, dataset);
  const shape = {
    columns,
    layout: 'paper' as const,
    headerRow: turned.headRow,
    ...(source.workbook ? { worksheet: source.workbook.worksheet } : {}),
  };
  const visit = begin(shape);
  rows.forEach(visit);
  return {
    ok: true,
    shape: { ...shape, issues: [...grid.issues, ...turned.issues] },
    forgiven: [
      ...source.forgiven,
      hasGroups ? forgivenMessages.turnedGroups() : forgivenMessages.turned(),
      ...(turned.rowsBelow.length > 0 ? [forgivenMessages.rowsBelow(turned.rowsBelow)] : []),
    ],
  };
}
