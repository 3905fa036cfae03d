import { formatVersion } from '../../dataset/format-version';
import type { Figure } from '../../figure/figure';

/** A code with what it stands for, in a line. Plain JSON. */
export interface KnownCode {
  /** Without its hyphen. */
  code: string;
  headline: string;
  /** What the figure shows, and of which version. */
  of: string;
}

/** A figure's code for a list. */
export function knownCode(code: string, { headline, subtitle, version }: Figure): KnownCode {
  return { code, headline, of: `${subtitle}. Version of ${formatVersion(version.id)}.` };
}
