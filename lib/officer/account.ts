import { z } from 'zod';

/** What is kept in place of a password: scrypt’s answer to it, and what was asked of scrypt. */
const passwordHashSchema = z.strictObject({
  algorithm: z.literal('scrypt'),
  N: z.int().min(2 ** 17),
  r: z.int().min(8),
  p: z.int().min(1),
  /** Random bytes, in base64. */
  salt: z.base64(),
  /** 32 bytes, in base64. */
  hash: z.base64(),
});

export type PasswordHash = z.infer<typeof passwordHashSchema>;

/** An id as it is typed to sign in: letters, digits, and what stands in an address of electronic mail. */
export const accountIdPattern = /^[a-z0-9][a-z0-9._@-]{1,63}$/;

const accountSchema = z.strictObject({
  id: z.string().regex(accountIdPattern),
  /** As it stands in the history of what was published. */
  name: z.string().trim().min(1).max(100),
  role: z.string().trim().min(1).max(100),
  password: passwordHashSchema,
});

/** A named officer who may prepare, approve and publish. */
export type Account = z.infer<typeof accountSchema>;

/** The file of accounts. No two have the same id. */
export const accountsSchema = z
  .array(accountSchema)
  .refine((accounts) => new Set(accounts.map(({ id }) => id)).size === accounts.length, 'an id stands twice');
