import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const WIDTH = 60;

/** A picture as the eye has it from afar: 60 greys to a line, two hexadecimal digits each. */
async function seenFromAfar(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png)
    .greyscale()
    .resize({ width: WIDTH, kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lines = Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width, (row + 1) * info.width).toString('hex'),
  );
  return `${lines.join('\n')}\n`;
}

/**
 * Holds a picture against the file of that name in this folder, each grey to within a tolerance of 255.
 * `UPDATE_GOLDENS=1` writes the files; otherwise a file that is missing fails.
 */
export async function expectGoldenPixels(name: string, png: Buffer, tolerance: number): Promise<void> {
  const path = join(__dirname, name);
  const seen = await seenFromAfar(png);
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(path, seen);
  if (!existsSync(path)) throw new Error(`no golden file (make it with UPDATE_GOLDENS=1): ${name}`);
  const [now, before] = [greysOf(seen), greysOf(readFileSync(path, 'utf8'))];
  expect(now).toHaveLength(before.length);
  const furthest = Math.max(...now.map((grey, index) => Math.abs(grey - (before[index] ?? 0))));
  expect(furthest).toBeLessThanOrEqual(tolerance);
}

function greysOf(text: string): number[] {
  return (text.match(/[0-9a-f]{2}/g) ?? []).map((digits) => parseInt(digits, 16));
}
