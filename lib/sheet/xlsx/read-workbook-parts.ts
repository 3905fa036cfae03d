import { unescapeExcel } from './excel-text';
import { type NumberFormat, readNumberFormat } from './number-format';
import { type Attributes, readXml } from './read-xml';
import type { Zip } from './zip';

export interface Worksheet {
  name: string;
  isHidden: boolean;
  /** The part of the zip that holds its cells. */
  part: string;
}

export interface WorkbookParts {
  worksheets: Worksheet[];
  from1904: boolean;
  strings: string[];
  /** By the number of a cell's style. */
  formats: NumberFormat[];
}

/** The worksheets of a workbook, and the part that each is in. */
export function readWorksheets(zip: Zip): Pick<WorkbookParts, 'worksheets' | 'from1904'> {
  const targets = readRelations(zip, 'xl/_rels/workbook.xml.rels');
  const worksheets: Worksheet[] = [];
  let from1904 = false;
  readXml(zip.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      const part = targets.get(relationOf(attributes));
      if (name !== 'sheet' || part === undefined || !part.includes('worksheets/')) return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      worksheets.push({ name: attributes['name'] ?? '', isHidden, part });
    },
  });
  return { worksheets, from1904 };
}

/** The texts that cells share. What a reader of Japanese sees above a text is no part of it. */
export function readStrings(zip: Zip): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  readXml(zip.read('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
      if (name === 'si') strings.push(unescapeExcel(text));
    },
  });
  return strings;
}

/** What the number format of each style does. */
export function readFormats(zip: Zip): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  readXml(zip.read('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name !== 'xf' || !isInCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(readNumberFormat(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

/** The relation that an element names: `r:id`, whatever its prefix is called. */
function relationOf(attributes: Attributes): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** Which part each relation of the workbook points at: `worksheets/sheet1.xml` or `/xl/worksheets/sheet1.xml`. */
function readRelations(zip: Zip, part: string): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(zip.read(part), {
    open: (name, attributes) => {
      const target = attributes['Target'];
      const id = attributes['Id'];
      if (name !== 'Relationship' || target === undefined || id === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}
