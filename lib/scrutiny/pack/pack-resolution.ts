import type { Resolution } from '../../meeting/resolution';
import type { PackResolution } from './pack';

/** A resolution as the pack prints it; without an item of ours it is named by what it is about and where it is printed. */
export function packResolution({ about, number, summary, place }: Resolution, item?: string): PackResolution {
  const numbered = number === undefined ? '' : ` (${number})`;
  return { label: item === undefined ? `${about}, ${place}` : `${item}${numbered}`, summary };
}
