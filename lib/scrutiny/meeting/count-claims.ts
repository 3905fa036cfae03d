import type { JudgedClaim, Verdict } from '../claims/judged-claim';

/** No more sentences stand open on a page that has other things to say. */
const MOST_OPEN = 4;

const COUNTED: readonly (readonly [Verdict, string])[] = [
  ['the table shows this', 'the table shows'],
  ['the table does not show this', 'the table does not show'],
  ['no figure was published', 'without a published figure'],
  ['true then, not now', 'true then, not now'],
];

/** How many sentences about an item there are of each verdict, and whether they are too many to stand open. */
export function countClaims(claims: readonly Pick<JudgedClaim, 'verdict'>[]): {
  text: string;
  isLong: boolean;
} {
  const counts = COUNTED.flatMap(([verdict, words]) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const sentences = claims.length === 1 ? '1 sentence' : `${claims.length} sentences`;
  return { text: `${sentences} of the papers: ${counts.join('; ')}`, isLong: claims.length > MOST_OPEN };
}
