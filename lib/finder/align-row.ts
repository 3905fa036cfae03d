/** What was pasted at one place, beside what is published there; one of the two may be lacking. */
export interface AlignedPair {
  /** Its place among what was pasted. */
  item?: number;
  /** Its place in the published line. */
  place?: number;
}

const AGREE = 4;
const DIFFER = -1;
const NOT_PASTED = -2;
const NOT_PUBLISHED = -3;

/**
 * Sets what was pasted beside a published line, in order, so that most of the two agree. The line may begin before
 * and end after. Needleman and Wunsch (1970), with free ends on the side of the line.
 */
export function alignRow(
  items: number,
  places: number,
  agree: (item: number, place: number) => boolean,
): AlignedPair[] {
  const scores = scoreTable(items, places, agree);
  const pairs: AlignedPair[] = [];
  let item = items;
  let place = bestEnd(scores[items] ?? []);
  while (item > 0) {
    const here = scoreAt(scores, item, place);
    const pairScore = pairScoreOf(agree, item, place);
    if (place > 0 && here === scoreAt(scores, item - 1, place - 1) + pairScore) {
      pairs.unshift({ item: item - 1, place: place - 1 });
      item -= 1;
      place -= 1;
    } else if (here === scoreAt(scores, item - 1, place) + NOT_PUBLISHED) {
      pairs.unshift({ item: item - 1 });
      item -= 1;
    } else {
      pairs.unshift({ place: place - 1 });
      place -= 1;
    }
  }
  return pairs;
}

function scoreTable(
  items: number,
  places: number,
  agree: (item: number, place: number) => boolean,
): number[][] {
  const scores = [Array.from({ length: places + 1 }, () => 0)];
  for (let item = 1; item <= items; item += 1) {
    const row = [scoreAt(scores, item - 1, 0) + NOT_PUBLISHED];
    scores.push(row);
    for (let place = 1; place <= places; place += 1)
      row.push(
        Math.max(
          scoreAt(scores, item - 1, place - 1) + pairScoreOf(agree, item, place),
          scoreAt(scores, item - 1, place) + NOT_PUBLISHED,
          scoreAt(scores, item, place - 1) + NOT_PASTED,
        ),
      );
  }
  return scores;
}

function pairScoreOf(agree: (item: number, place: number) => boolean, item: number, place: number): number {
  return place > 0 && agree(item - 1, place - 1) ? AGREE : DIFFER;
}

function scoreAt(scores: readonly (readonly number[])[], item: number, place: number): number {
  return scores[item]?.[place] ?? -Infinity;
}

/** The first place at which the most agrees. */
function bestEnd(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}
