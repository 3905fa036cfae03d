import type { Question } from './question';
import type { Candidate, QuestionRule, QuestionSource } from './question-source';
import { dayNotStated } from './rules/day-not-stated';
import { groupsWithoutTotal } from './rules/groups-without-total';
import { largestChange } from './rules/largest-change';
import { numberBeforeAFall } from './rules/number-before-a-fall';
import { openPromise } from './rules/open-promise';
import { quarterWithoutYear } from './rules/quarter-without-year';
import { shareWithoutBase } from './rules/share-without-base';
import { statedWithoutAFigure } from './rules/stated-without-a-figure';
import { stillOpen } from './rules/still-open';
import { sumThatDiffers } from './rules/sum-that-differs';
import { unshownSentence } from './rules/unshown-sentence';
import { zeroAfterSome } from './rules/zero-after-some';

const MOST_QUESTIONS = 8;
/** With fewer than this, rules may ask more often than `most`. */
const ENOUGH_QUESTIONS = 5;

/** The rules in the order in which their questions are asked, and how many each may ask where others ask too. */
const RULES: readonly { rule: QuestionRule; most: number }[] = [
  { rule: zeroAfterSome, most: 1 },
  { rule: unshownSentence, most: 1 },
  { rule: stillOpen, most: 1 },
  { rule: sumThatDiffers, most: 2 },
  { rule: largestChange, most: 1 },
  { rule: openPromise, most: 1 },
  { rule: shareWithoutBase, most: 2 },
  { rule: groupsWithoutTotal, most: 1 },
  { rule: numberBeforeAFall, most: 1 },
  { rule: quarterWithoutYear, most: 1 },
  { rule: statedWithoutAFigure, most: 3 },
  { rule: dayNotStated, most: 1 },
];

/**
 * Five to eight questions about an item, in a fixed order, no two about the same thing; fewer where its figures and
 * papers give no more to ask, and none about an item without figures, claims, promises or gaps.
 */
export function writeQuestions(source: QuestionSource): Question[] {
  const found = RULES.map(({ rule, most }) => ({ most, candidates: byWeight(rule(source)) }));
  const order = found.flatMap(({ candidates }) => candidates);
  const chosen: Candidate[] = [];
  for (const { candidates, most } of found)
    add(chosen, candidates, Math.min(MOST_QUESTIONS, chosen.length + most));
  add(chosen, order, ENOUGH_QUESTIONS);
  return chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map(asQuestion);
}

function byWeight(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => b.weight - a.weight);
}

/** Adds the first that are about nothing that is asked about already, until there are so many. */
function add(chosen: Candidate[], candidates: readonly Candidate[], most: number): void {
  const isTaken = (thing: string): boolean => chosen.some(({ about }) => about.includes(thing));
  for (const candidate of candidates) {
    if (chosen.length < most && !candidate.about.some(isTaken)) chosen.push(candidate);
  }
}

function asQuestion({ text, basis, cells, places }: Candidate): Question {
  return { text, basis, cells, places };
}
