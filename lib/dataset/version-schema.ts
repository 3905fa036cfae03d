import { z } from 'zod';
import { isDay } from '../period/day';
import {
  type CellReason,
  dayOfVersion,
  type Publication,
  type Tick,
  type Version,
  type VersionId,
} from './version';

const MISSING = 'is missing, or is not a text in quotes';
const text = z.string(MISSING).trim().min(1, 'is empty');
const day = z.string(MISSING).refine(isDay, 'is not a day written as 2020-08-31');
const versionId = z
  .string(MISSING)
  .refine(isVersionId, 'is not a day written as 2020-08-31, or 2020-08-31-02 for the second of that day');
const sha256 = z.string(MISSING).regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex');

export const citationSchema = z.strictObject({
  paper: text,
  title: text,
  meeting: day,
  item: text,
  place: text,
  unlisted: z.literal(true).exactOptional(),
});

export const cellReasonSchema: z.ZodType<CellReason> = z.strictObject({
  period: text,
  measure: text,
  groups: z.record(z.string(), z.string()),
  reason: text,
});

export const tickSchema: z.ZodType<Tick> = z.strictObject({ warning: text, message: text, reason: text });

const publicationSchema: z.ZodType<Publication> = z.strictObject({
  release: sha256,
  at: z.iso.datetime('is not a moment written as 2026-11-22T14:03:05.120Z'),
  reason: text.exactOptional(),
  reasons: z.array(cellReasonSchema),
  ticks: z.array(tickSchema),
  restores: versionId.exactOptional(),
});

/** `versions.json`: the published versions of a dataset, earliest first. */
export const versionListSchema: z.ZodType<Version[]> = z
  .array(
    z.strictObject({
      id: versionId,
      number: z.string(MISSING).regex(/^\d+\.\d+\.\d+$/, 'is not a number such as 1.0.0'),
      published: day,
      citation: citationSchema,
      sha256,
      note: text,
      publication: publicationSchema.exactOptional(),
    }),
    'is not a list of versions in JSON',
  )
  .min(1, 'has no version')
  .refine((list) => list.every(({ id }, index) => index === 0 || id > (list[index - 1]?.id ?? '')), {
    message: 'is not in the order of publication, each day once',
    abort: true,
  })
  .refine(
    (list) =>
      list.every(
        ({ id, published }) => !isVersionId(id) || !isDay(published) || dayOfVersion(id) === published,
      ),
    {
      message: 'has a version whose "published" is not the day that names it',
    },
  )
  .refine((list) => list.every(({ number }, index) => isHigher(number, list[index - 1]?.number)), {
    message: 'has a version whose number is not higher than the one before',
  });

/** True for `2020-08-31`, and for `2020-08-31-02` to `-99`. */
export function isVersionId(text: string): text is VersionId {
  return isDay(text.slice(0, 10)) && /^(-(0[2-9]|[1-9]\d))?$/.test(text.slice(10));
}

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
