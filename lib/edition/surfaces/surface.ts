import type { AddressChange, Part } from '../rehearsal';

/** One address of the site with all that its answer is made of. Two editions that give the same content give the same bytes. */
export interface Surface extends Pick<AddressChange, 'address' | 'kind' | 'title'> {
  content: unknown;
  /** What a reader sees there, in reading order; asked for only where the content differs. */
  parts: () => Part[];
}

/** An address whose answer is named and not taken apart: a download, a picture, a list for machines. */
export function plainSurface(
  kind: 'file' | 'picture',
  address: string,
  title: string,
  content: unknown,
): Surface {
  return { kind, address, title, content, parts: () => [] };
}
