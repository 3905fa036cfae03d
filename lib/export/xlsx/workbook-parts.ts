import type writeExcelFile from 'write-excel-file/node';
import type { Figure } from '../../figure/figure';
import { propertyContentType, propertyFiles, propertyRelation } from './document-properties';
import { tableContentTypes, tableFiles, worksheetRelations, worksheetTail } from './table-parts';
import type { Worksheet } from './worksheet';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** What the library does not write by itself: tables, links, the first cell chosen, a page to print on, properties. */
export function workbookParts(worksheets: readonly Worksheet[], figure: Figure): Feature {
  const ofSheet = (index: number, write: (worksheet: Worksheet, index: number) => string): string => {
    const worksheet = worksheets[index];
    return worksheet ? write(worksheet, index) : '';
  };
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => tableContentTypes(worksheets) + propertyContentType },
        '_rels/.rels': { insert: () => propertyRelation },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withView(xml, sheetIndex),
          insert: (_options, { sheetIndex }) => ofSheet(sheetIndex, worksheetTail),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => ofSheet(sheetIndex, worksheetRelations),
        },
      },
      write: { files: () => ({ ...tableFiles(worksheets), ...propertyFiles(figure) }) },
    },
  };
}

/** A worksheet that opens at A1, prints as wide as the paper, and is the one in front when it is the first. */
function withView(xml: string, index: number): string {
  const selected = index === 0 ? " tabSelected='1'" : '';
  const view =
    "<sheetPr><pageSetUpPr fitToPage='1'/></sheetPr>" +
    `<sheetViews><sheetView${selected} workbookViewId='0'><selection activeCell='A1' sqref='A1'/></sheetView></sheetViews>`;
  return xml.replace('<cols>', `${view}<cols>`);
}
