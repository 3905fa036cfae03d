import type { Resolution } from '../../meeting/resolution';

/** Where a resolution is printed: "Minute 29, resolution 2". */
export function placeOfResolution({ place, number }: Pick<Resolution, 'place' | 'number'>): string {
  return number === undefined ? place : `${place}, resolution ${number}`;
}
