/** What a file is, where it is not a table that can be read. */
export type UnreadableKind =
  | 'empty'
  | 'blank'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'locked-workbook'
  | 'pdf'
  | 'document'
  | 'presentation'
  | 'image'
  | 'zip'
  | 'archive'
  | 'html'
  | 'xml'
  | 'json'
  | 'email'
  | 'program'
  | 'office'
  | 'binary'
  | 'unreadable';

/** The bytes that a kind of file begins with, as Latin-1 text; `at` where they stand further in. */
const BEGINNINGS: readonly { kind: UnreadableKind; bytes: string; at?: number }[] = [
  { kind: 'pdf', bytes: '%PDF' },
  { kind: 'image', bytes: '\x89PNG' },
  { kind: 'image', bytes: '\xFF\xD8\xFF' },
  { kind: 'image', bytes: 'GIF8' },
  { kind: 'image', bytes: 'WEBP', at: 8 },
  { kind: 'image', bytes: 'ftyp', at: 4 },
  { kind: 'image', bytes: 'II*\0' },
  { kind: 'image', bytes: 'MM\0*' },
  { kind: 'program', bytes: 'MZ\x90\0' },
  { kind: 'program', bytes: '\x7FELF' },
  { kind: 'program', bytes: '\xCF\xFA\xED\xFE' },
  { kind: 'program', bytes: '\xCA\xFE\xBA\xBE' },
  { kind: 'program', bytes: '#!/' },
  { kind: 'archive', bytes: '\x1F\x8B' },
  { kind: 'archive', bytes: '7z\xBC\xAF' },
  { kind: 'archive', bytes: 'Rar!' },
  { kind: 'archive', bytes: 'BZh9' },
  { kind: 'archive', bytes: '\xFD7zXZ' },
  { kind: 'document', bytes: '{\\rtf' },
];

const OLD_OFFICE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const ZIP = 'PK';

/** What the first bytes say. The name is not asked: a .csv may be a workbook and a .xls may be text. */
export function kindOfFile(bytes: Uint8Array): UnreadableKind | 'zipped' | 'text' {
  if (bytes.length === 0) return 'empty';
  const start = latin1(bytes.subarray(0, 64));
  if (start.startsWith(OLD_OFFICE)) return kindOfOldOffice(bytes);
  if (start.startsWith(ZIP) && /^PK(\x03\x04|\x05\x06|\x07\x08)/.test(start)) return 'zipped';
  return BEGINNINGS.find(({ bytes: begins, at = 0 }) => start.startsWith(begins, at))?.kind ?? 'text';
}

/** What the first letters of a text say: a web page, a message, or JSON, saved under another name. */
export function kindOfText(start: string): UnreadableKind | 'text' {
  const text = start.trimStart().slice(0, 2000);
  if (text === '') return 'blank';
  if (/^<(!doctype html|html|head|body|table|meta|div|style)\b/i.test(text)) return 'html';
  if (/^<(\?xml|!doctype|[a-z][\w:-]*[\s>])/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml';
  if (/^(\{\s*("|\}|$)|\[\s*([{["\]]|-?\d+(\.\d+)?\s*[,\]]|$))/.test(text)) return 'json';
  return isEmail(text) ? 'email' : 'text';
}

/** Message headers (RFC 5322) at the top, three at least; a title row may look like one. */
function isEmail(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).slice(0, 10);
  const headers = lines.filter((line) => /^[A-Za-z][A-Za-z-]*: /.test(line));
  const known = /^(received|from|return-path|delivered-to|mime-version|message-id|subject): /i;
  return headers.length >= 3 && known.test(lines[0] ?? '');
}

/** The streams of an old Office file are named in UTF-16, near its start or its end. */
function kindOfOldOffice(bytes: Uint8Array): UnreadableKind {
  const names = latin1(bytes.subarray(0, 65_536)) + latin1(bytes.subarray(-65_536));
  const has = (name: string): boolean => names.includes(name.replace(/(?!^)/g, '\0'));
  if (has('EncryptedPackage')) return 'locked-workbook';
  if (has('Workbook') || has('Book')) return 'xls';
  if (has('WordDocument')) return 'document';
  if (has('PowerPoint Document')) return 'presentation';
  return has('__substg1.0') ? 'email' : 'office';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
