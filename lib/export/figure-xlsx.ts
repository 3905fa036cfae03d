import { dayOfVersion } from '../dataset/version';
import writeExcelFile from 'write-excel-file/node';
import type { Figure } from '../figure/figure';
import { coverSheet } from './xlsx/cover-sheet';
import { dateZip } from './xlsx/date-zip';
import { notesSheet } from './xlsx/notes-sheet';
import { withHeights } from './xlsx/row-heights';
import { tableSheet } from './xlsx/table-sheet';
import { workbookParts } from './xlsx/workbook-parts';

/**
 * A figure as a spreadsheet, after the Government Analysis Function’s checklist: a cover, the notes, and one table on a
 * worksheet of its own. Numbers are numbers; where there is none stands its symbol. The same figure gives the same bytes.
 * Source: "Making spreadsheets accessible: a brief checklist of the basics".
 */
export async function figureXlsx(figure: Figure): Promise<Uint8Array> {
  const notes = notesSheet(figure);
  const table = tableSheet(figure);
  const cover = coverSheet(figure, [
    { worksheet: notes.name, holds: 'what the notes, symbols and tags mean' },
    { worksheet: table.name, holds: figure.table.caption },
  ]);
  const worksheets = [cover, notes, table];
  const written = await writeExcelFile(
    worksheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: withHeights(rows, widths),
      columns: widths.map((width) => ({ width })),
    })),
    { fontFamily: 'Arial', fontSize: 12, features: [workbookParts(worksheets, figure)] },
  ).toBuffer();
  return dateZip(written, dayOfVersion(figure.version.id));
}
