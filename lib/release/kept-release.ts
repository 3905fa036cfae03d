import { z } from 'zod';
import type { VersionId } from '../dataset/version';
import { isVersionId } from '../dataset/version-schema';
import { releaseSchema } from './release';

const officer = z.strictObject({ account: z.string().min(1), name: z.string().min(1) });
const moment = z.iso.datetime();

/** An officer as a kept release names one: the account decides who it is, the name is for people. */
export type NamedOfficer = z.infer<typeof officer>;

/** 128 random bits in hex: the private address of a release cannot be guessed. */
export const keptIdPattern = /^[0-9a-f]{32}$/;

/** Reads what was kept of a release. */
export const keptReleaseSchema = z.strictObject({
  id: z.string().regex(keptIdPattern),
  release: releaseSchema,
  preparedBy: officer,
  preparedAt: moment,
  /** Absent while it waits. */
  decision: z
    .discriminatedUnion('what', [
      z.strictObject({
        what: z.literal('published'),
        by: officer,
        at: moment,
        version: z.string().refine((text): text is VersionId => isVersionId(text)),
      }),
      z.strictObject({ what: z.literal('sent back'), by: officer, at: moment, why: z.string().min(1) }),
    ])
    .exactOptional(),
});

/** A release that one officer has prepared, waiting for another or decided on. */
export type KeptRelease = z.infer<typeof keptReleaseSchema>;
