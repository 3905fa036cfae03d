import { LIMITS, type SheetLimits } from './limits';
import { kindOfFile } from './kind-of-file';
import { readWorksheets } from './xlsx/read-workbook-parts';
import { Zip } from './xlsx/zip';

/** The names of the worksheets that a workbook shows, in its order; none where the file is no workbook that can be read. */
export function worksheetNames(bytes: Uint8Array, limits: SheetLimits = LIMITS): string[] {
  if (kindOfFile(bytes) !== 'zipped') return [];
  try {
    return readWorksheets(new Zip(bytes, limits))
      .worksheets.filter(({ isHidden }) => !isHidden)
      .map(({ name }) => name);
  } catch {
    // Why it cannot be read is told by `openFile`.
    return [];
  }
}
