import { SaxesParser } from 'saxes';
import { sheetMessages } from '../messages';
import { Unreadable } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `name` is without its prefix: some programs write `x:row`. Attributes keep theirs, if they have one. */
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** A worksheet's text lies 8 elements deep. */
const MOST_DEEP = 64;

/**
 * Reads a part of a workbook as it is unpacked. A document type is refused, so that nothing is expanded or fetched;
 * what is not well-formed is a damaged workbook.
 */
export function readXml(pieces: Iterable<Uint8Array>, handlers: XmlHandlers): void {
  const decoder = new TextDecoder();
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = (): never => {
    throw new Unreadable(sheetMessages.damagedWorkbook());
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEEP) refuse();
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  let hasAny = false;
  for (const piece of pieces) {
    hasAny = true;
    parser.write(decoder.decode(piece, { stream: true }));
  }
  if (hasAny) parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
