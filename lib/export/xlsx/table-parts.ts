import { getCellAddress } from 'write-excel-file/utility';
import { attributes } from '../../drawing/svg-markup';
import type { CellLink, MarkedTable, Worksheet } from './worksheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Where the table of a worksheet is written, by the worksheet’s place in the file, counted from 0. */
const tablePath = (index: number) => `xl/tables/table${index + 1}.xml`;

/** The tables as parts of the file, by path: what makes a block of cells a table to Excel and to a screen reader. */
export function tableFiles(worksheets: readonly Worksheet[]): Record<string, string> {
  return Object.fromEntries(
    worksheets.flatMap(({ table }, index) => (table ? [[tablePath(index), tableXml(table, index + 1)]] : [])),
  );
}

/** The kinds of the table parts, as the list of contents names them. */
export function tableContentTypes(worksheets: readonly Worksheet[]): string {
  const ContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
  return worksheets
    .flatMap(({ table }, index) =>
      table ? [`<Override${attributes({ PartName: `/${tablePath(index)}`, ContentType })}/>`] : [],
    )
    .join('');
}

/** What a worksheet refers to outside itself: its table, and the addresses that its cells lead to. */
export function worksheetRelations({ table, links = [] }: Worksheet, index: number): string {
  const tables = table
    ? [{ Id: 'rId-table', Type: `${RELATIONS}/table`, Target: `../tables/table${index + 1}.xml` }]
    : [];
  const addresses = links.flatMap(({ to }, at) =>
    'url' in to
      ? [{ Id: linkId(at), Type: `${RELATIONS}/hyperlink`, Target: to.url, TargetMode: 'External' }]
      : [],
  );
  return [...tables, ...addresses].map((relation) => `<Relationship${attributes(relation)}/>`).join('');
}

/** What stands after the cells of a worksheet, in the order that the format wants: links, the printed page, the table. */
export function worksheetTail({ table, links = [] }: Worksheet): string {
  const hyperlinks = links.map((link, at) => `<hyperlink${attributes(linkAttributes(link, at))}/>`).join('');
  return (
    (hyperlinks === '' ? '' : `<hyperlinks>${hyperlinks}</hyperlinks>`) +
    "<pageSetup paperSize='9' orientation='landscape' fitToWidth='1' fitToHeight='0'/>" +
    (table ? "<tableParts count='1'><tablePart r:id='rId-table'/></tableParts>" : '')
  );
}

const linkId = (at: number) => `rId-link-${at + 1}`;

function linkAttributes({ cell, to }: CellLink, at: number) {
  return 'url' in to ? { ref: cell, 'r:id': linkId(at) } : { ref: cell, location: `'${to.worksheet}'!A1` };
}

/** Without buttons to filter by: they hide rows, and a screen reader stumbles over them. */
function tableXml({ name, headRow, heads, bodyRows }: MarkedTable, id: number): string {
  const ref = `A${headRow}:${getCellAddress(headRow - 1 + bodyRows, heads.length - 1)}`;
  const columns = heads
    .map((head, index) => `<tableColumn${attributes({ id: index + 1, name: head })}/>`)
    .join('');
  return (
    `${HEADER}<table${attributes({ xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    `<tableColumns${attributes({ count: heads.length })}>${columns}</tableColumns>` +
    `<tableStyleInfo${attributes({ name: 'TableStyleLight1', showFirstColumn: 1, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 })}/>` +
    '</table>'
  );
}
