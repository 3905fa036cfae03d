import { z } from 'zod';
import { isDay } from '../period/day';
import type { Version } from './version';

const MISSING = 'is missing, or is not a text in quotes';
const text = z.string(MISSING).trim().min(1, 'is empty');
const day = z.string(MISSING).refine(isDay, 'is not a day written as 2020-08-31');

/** `versions.json`: the published versions of a dataset, earliest first. */
export const versionListSchema: z.ZodType<Version[]> = z
  .array(
    z.strictObject({
      id: day,
      number: z.string(MISSING).regex(/^\d+\.\d+\.\d+$/, 'is not a number such as 1.0.0'),
      published: day,
      citation: z.strictObject({ paper: text, title: text, meeting: day, item: text, place: text }),
      sha256: z.string(MISSING).regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex'),
      note: text,
    }),
    'is not a list of versions in JSON',
  )
  .min(1, 'has no version')
  .refine((list) => list.every(({ id }, index) => index === 0 || id > (list[index - 1]?.id ?? '')), {
    message: 'is not in the order of publication, each day once',
    abort: true,
  })
  .refine((list) => list.every(({ id, published }) => !isDay(id) || !isDay(published) || id === published), {
    message: 'has a version whose "published" is not the day that names it',
  })
  .refine((list) => list.every(({ number }, index) => isHigher(number, list[index - 1]?.number)), {
    message: 'has a version whose number is not higher than the one before',
  });

/** Compares two numbers such as 1.10.0 and 1.9.2 part by part. */
function isHigher(number: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  const [parts, earlier] = [number, before].map((text) => text.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const first = parts.findIndex((part, index) => part !== earlier[index]);
  return first >= 0 && (parts[first] ?? 0) > (earlier[first] ?? 0);
}
