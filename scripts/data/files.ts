import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { OfficerFile } from '@/lib/sheet/sheet';
import { WrongUse } from './answer';

/** The bytes of a file that an officer names. */
export function readOfficerFile(path: string, worksheet: string | undefined): OfficerFile {
  return {
    name: basename(path),
    bytes: new Uint8Array(readBytes(path)),
    ...(worksheet !== undefined && { worksheet }),
  };
}

/** The text of a file that an officer names. */
export function readText(path: string): string {
  return readBytes(path).toString('utf8');
}

function readBytes(path: string): Buffer {
  if (!existsSync(path)) throw new WrongUse(`There is no file at ${path}.`);
  if (!statSync(path).isFile()) throw new WrongUse(`${path} is a folder or a device, not a file.`);
  return tried(
    () => readFileSync(path),
    `${path} cannot be read. Close it in the spreadsheet, or ask for the right to read it.`,
  );
}

/** Writes a file that is not there yet: nothing of an officer’s is ever written over. */
export function writeNew(path: string, text: string): void {
  if (existsSync(path)) throw new WrongUse(`${path} is there already. Choose another name.`);
  tried(() => writeFileSync(path, text, { flag: 'wx' }), `${path} cannot be written. Choose another place.`);
}

/** Writes a file of our own making once more. */
export function writeAgain(path: string, text: string): void {
  tried(() => writeFileSync(path, text), `${path} cannot be written. Choose another place.`);
}

function tried<T>(work: () => T, sentence: string): T {
  try {
    return work();
  } catch {
    throw new WrongUse(sentence);
  }
}
