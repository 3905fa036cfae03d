/** The bytes of a file on the officer's machine, saying after each piece how much of it has been read, from 0 to 1. */
export async function readBytes(file: Blob, say: (done: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes.set(piece.value, at);
    at += piece.value.length;
    say(at / file.size);
  }
  return bytes;
}
