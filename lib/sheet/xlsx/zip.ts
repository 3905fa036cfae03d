import { Inflate } from 'fflate';
import type { SheetLimits } from '../limits';
import { sheetMessages } from '../messages';
import { Unreadable } from './unreadable';

interface Entry {
  method: number;
  isLocked: boolean;
  packedBytes: number;
  unpackedBytes: number;
  headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const PIECE_BYTES = 16 * 1024;

/**
 * The parts of a zip, by name (PKWARE APPNOTE 4.3). Nothing is unpacked until it is asked for, no more of a part than
 * it declares, and a part may not declare more than the limit.
 */
export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: SheetLimits,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = this.readDirectory();
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /** Refuses the workbook where these parts declare more bytes together than may be unpacked. */
  allow(names: readonly string[]): void {
    const declared = names.map((name) => this.entries.get(name)?.unpackedBytes ?? 0);
    if (declared.reduce((sum, bytes) => sum + bytes, 0) > this.limits.unpackedBytes)
      throw new Unreadable(sheetMessages.unpacksTooLarge(this.limits));
  }

  /** The bytes of a part in pieces, or nothing where there is no such part. */
  *read(name: string): Generator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) return;
    this.allow([name]);
    if (entry.isLocked) throw new Unreadable(sheetMessages.unreadableKind('locked-workbook'));
    const packed = this.packedBytes(entry);
    if (entry.method === STORED && packed.length === entry.unpackedBytes) yield packed;
    else if (entry.method === DEFLATED) yield* inflate(packed, entry.unpackedBytes);
    else throw damaged();
  }

  private packedBytes({ headerAt, packedBytes }: Entry): Uint8Array {
    if (headerAt + 30 > this.bytes.length || this.view.getUint32(headerAt, true) !== ENTRY_HEADER)
      throw damaged();
    const nameBytes = this.view.getUint16(headerAt + 26, true);
    const extraBytes = this.view.getUint16(headerAt + 28, true);
    const from = headerAt + 30 + nameBytes + extraBytes;
    if (from + packedBytes > this.bytes.length) throw damaged();
    return this.bytes.subarray(from, from + packedBytes);
  }

  private readDirectory(): Map<string, Entry> {
    const end = this.findEndOfDirectory();
    const entries = new Map<string, Entry>();
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    for (let read = 0; read < count; read += 1) {
      if (at + 46 > end || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
      const nameBytes = this.view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameBytes));
      entries.set(name.replaceAll('\\', '/'), {
        method: this.view.getUint16(at + 10, true),
        isLocked: (this.view.getUint16(at + 8, true) & 1) === 1,
        packedBytes: this.view.getUint32(at + 20, true),
        unpackedBytes: this.view.getUint32(at + 24, true),
        headerAt: this.view.getUint32(at + 42, true),
      });
      at += 46 + nameBytes + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
    }
    return entries;
  }

  /** It stands at the end, before a comment of 64 KB at most. */
  private findEndOfDirectory(): number {
    const last = this.bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
      if (this.view.getUint32(at, true) === END_OF_DIRECTORY) return at;
    throw damaged();
  }
}

/** Unpacks a little at a time, so that an entry that lies about its size is stopped and not believed. */
function* inflate(packed: Uint8Array, declared: number): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const inflater = new Inflate((piece) => ready.push(piece));
  let unpacked = 0;
  for (let at = 0; at < packed.length; at += PIECE_BYTES) {
    const end = Math.min(at + PIECE_BYTES, packed.length);
    inflater.push(packed.subarray(at, end), end === packed.length);
    for (const piece of ready.splice(0)) {
      unpacked += piece.length;
      if (unpacked > declared) throw damaged();
      yield piece;
    }
  }
}

function damaged(): Unreadable {
  return new Unreadable(sheetMessages.damagedWorkbook());
}
