import { z } from 'zod';
import { isDay } from '../period/day';
import type { Version } from './version';

const text = z.string().trim().min(1, 'is empty');
const day = z.string().refine(isDay, 'is not a day written as 2020-08-31');

/** `versions.json`: the published versions of a dataset, earliest first. */
export const versionListSchema: z.ZodType<Version[]> = z
  .array(
    z.strictObject({
      id: day,
      number: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a number such as 1.0.0'),
      published: day,
      citation: z.strictObject({ paper: text, title: text, meeting: day, item: text, place: text }),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hex'),
      note: text,
    }),
  )
  .min(1, 'has no version')
  .refine((list) => list.every(({ id }, index) => index === 0 || id > (list[index - 1]?.id ?? '')), {
    message: 'is not in the order of publication, each day once',
  });
