import { Duplex } from 'node:stream';

/** One end of a line within this process: what is written here is read at the other end. */
class LineEnd extends Duplex {
  /** @type {LineEnd | undefined} */
  other;

  /** Called when the other end has read what was written here last. @type {(() => void) | undefined} */
  #whenRead;

  /** @override */
  _read() {
    const { other } = this;
    if (other === undefined) return;
    const whenRead = other.#whenRead;
    other.#whenRead = undefined;
    whenRead?.();
  }

  /** @override @param {Buffer} chunk @param {BufferEncoding} _encoding @param {() => void} callback */
  _write(chunk, _encoding, callback) {
    this.#whenRead = callback;
    this.other?.push(chunk);
  }

  /** @override @param {() => void} callback */
  _final(callback) {
    this.other?.push(null);
    callback();
  }

  /** @override @param {Error | null} error @param {(error: Error | null) => void} callback */
  _destroy(error, callback) {
    // Who has said all is only leaving. Who has not leaves the other waiting for ever.
    if (!this.writableFinished) this.other?.destroy();
    callback(error);
  }
}

/**
 * Two ends of a line. Node has the same as `duplexPair`, but only from 20.17 on.
 * @returns {readonly [Duplex, Duplex]}
 */
export function streamPair() {
  const [one, other] = [new LineEnd(), new LineEnd()];
  one.other = other;
  other.other = one;
  return [one, other];
}
