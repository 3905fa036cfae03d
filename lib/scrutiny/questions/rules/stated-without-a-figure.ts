import { midSentence } from '../../../figure/words';
import type { Candidate, QuestionRule, QuestionSource } from '../question-source';
import { quoted } from '../question-words';

/**
 * "Could members be given the figures on boys and girls?", of what was said without a figure; and of a sentence that
 * no claim is about, its words: "“slightly more boys in EHE than girls”: could members be given the figures?"
 */
export const statedWithoutAFigure: QuestionRule = (source) => [
  ...ofClaims(source),
  ...ofUntidyThings(source),
];

function ofClaims({ claims }: QuestionSource): Candidate[] {
  return claims
    .filter(({ verdict }) => verdict === 'no figure was published')
    .map(({ about, place, quote }) => ({
      text: `Could members be given the figures on ${midSentence(about)}?`,
      basis: 'not stated',
      cells: [],
      places: [`${place}: ${quoted(quote)}`],
      weight: 0,
      about: [`words ${about}`],
    }));
}

/** How the register of untidy things tells that a number is missing. One elsewhere in the paper is no miss. */
const WITHOUT_A_NUMBER =
  /^(No|An? [a-z]+ without a) number\b(?! in the text)|^Neither .* given|has dropped out|^The statistics are not printed/;

function ofUntidyThings({ untidy, claims }: QuestionSource): Candidate[] {
  return untidy
    .filter(
      ({ what, asPrinted }) =>
        WITHOUT_A_NUMBER.test(what) && !claims.some(({ quote }) => isSame(quote, asPrinted)),
    )
    .map(({ id, asPrinted, place }) => ({
      text: `${quoted(asPrinted)}: could members be given the figures?`,
      basis: 'not stated',
      cells: [],
      places: [place],
      weight: 0,
      about: [`words ${id}`],
    }));
}

/** Whether two quotations of a paper are of the same words: one holds a piece of the other. */
function isSame(quote: string, asPrinted: string): boolean {
  return asPrinted.split(' … ').some((piece) => quote.includes(piece) || piece.includes(quote));
}
