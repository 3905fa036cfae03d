import type { Reading } from './figure';

/** In the place of a colour patch. */
const PATCH = 'MM ';

/**
 * A text at least as long as each of some readings, part by part. The reading line keeps room for it, unseen,
 * so that nothing on the page moves when another value is read.
 */
export function readingRoom(readings: readonly Reading[]): string {
  const most = Math.max(0, ...readings.map(({ values }) => values.length));
  const parts = Array.from({ length: most }, (_, index) => {
    const values = readings.flatMap((reading) => reading.values[index] ?? []);
    const words = `${longest(values.map(({ label }) => label))} ${longest(values.map(({ text }) => text))}`;
    return most > 1 ? PATCH + words : words;
  });
  return [longest(readings.map(({ title }) => title)), ...parts].join(', ');
}

const longest = (texts: readonly string[]) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
