import { SaxesParser } from 'saxes';
import { sheetMessages } from '../messages';
import { Unreadable } from './unreadable';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  /** `name` and attributes without their prefix: some programs write `x:row`. */
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

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
  parser.on('opentag', ({ name, attributes }) => {
    handlers.open(localName(name), withoutPrefixes(attributes));
  });
  parser.on('closetag', ({ name }) => handlers.close?.(localName(name)));
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

function withoutPrefixes(attributes: Attributes): Attributes {
  for (const name in attributes) if (name.includes(':')) return prefixesRemoved(attributes);
  return attributes;
}

/** A plain attribute wins over one of the same name with a prefix: `id` over `r:id` never happens in one element. */
function prefixesRemoved(attributes: Attributes): Attributes {
  const names = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'));
  return Object.fromEntries(names.map(([name, value]) => [localName(name), value]));
}
