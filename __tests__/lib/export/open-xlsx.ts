import { strFromU8, unzipSync } from 'fflate';

export interface OpenedXlsx {
  /** The text of a part, "xl/workbook.xml". */
  part: (path: string) => string;
  paths: string[];
  /** The cells of a worksheet, counted from 1, by address: text as it is, numbers as numbers. */
  cells: (worksheet: number) => Record<string, string | number>;
  /** The number format of a cell. */
  format: (worksheet: number, address: string) => string;
}

/** A spreadsheet, unzipped, as a program that knows the format would read it. */
export function openXlsx(bytes: Uint8Array): OpenedXlsx {
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const shared = all(part('xl/sharedStrings.xml'), /<si><t[^>]*>(.*?)<\/t><\/si>/gs).map(([, text]) =>
    unescapeXml(text!),
  );
  const sheet = (worksheet: number) => part(`xl/worksheets/sheet${worksheet}.xml`);
  const cells = (worksheet: number) =>
    Object.fromEntries(
      all(sheet(worksheet), /<c r="([A-Z]+\d+)"[^>]*?(t="s")?><v>(.*?)<\/v><\/c>/g).map(
        ([, address, isText, value]) => [address!, isText ? shared[Number(value)]! : Number(value)],
      ),
    );
  const format = (worksheet: number, address: string) => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet(worksheet))![1]!;
    const styles = part('xl/styles.xml');
    const [, cellStyles] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)!;
    const [xf] = all(cellStyles!, /<xf [^>]*>/g)[Number(style)]!;
    const id = /numFmtId="(\d+)"/.exec(xf)![1]!;
    return unescapeXml(new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)![1]!);
  };
  return { part, paths: Object.keys(files), cells, format };
}

/** Every match of a pattern, with its groups. */
export function all(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
