import { site } from '../../site/config';
import { links } from '../../site/links';
import type { Pack } from './pack';

/** What stands at the foot of every sheet: whose meeting, when, and, where there are codes, where to type them. */
export function packFoot({ body, when, figures }: Pick<Pack, 'body' | 'when' | 'figures'>): string {
  const meeting = body === undefined ? when : `${body}, ${when}`;
  return figures.length === 0 ? meeting : `${meeting}. Codes: ${site.baseUrl}${links.code()}`;
}
