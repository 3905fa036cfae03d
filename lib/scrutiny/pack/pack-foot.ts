import type { Pack } from './pack';

/** What stands at the foot of every sheet: "Improving Lives Select Commission, Tuesday 27 October 2020". */
export function packFoot({ body, when }: Pick<Pack, 'body' | 'when'>): string {
  return body === undefined ? when : `${body}, ${when}`;
}
