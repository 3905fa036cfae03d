import { z } from 'zod';
import { WrongUse } from './answer';
import { readText } from './files';

const ticksSchema = z.array(z.object({ warning: z.string(), message: z.string(), reason: z.string() }));

/** A warning in a file of ticks; an empty reason is one that is not given yet. */
export type TickEntry = z.infer<typeof ticksSchema>[number];

/** The file that `check --ticks` writes and an officer fills in. */
export function readTicks(path: string): TickEntry[] {
  const parsed = ticksSchema.safeParse(parseJson(readText(path)));
  if (parsed.success) return parsed.data;
  throw new WrongUse(
    `${path} is not a list of warnings as check --ticks writes it. Let check write it again.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
