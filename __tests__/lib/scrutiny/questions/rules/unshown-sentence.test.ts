import { citeCell } from '@/lib/scrutiny/cite-cell';
import { unshownSentence } from '@/lib/scrutiny/questions/rules/unshown-sentence';
import { MADE_VERSION, yearValue } from '../../../../fixtures/made-tables/orchard';
import { madeClaim, madeSource } from '../../../../fixtures/question-source';

const cells = [144, 111].map((number, index) =>
  citeCell({ version: MADE_VERSION }, yearValue('eaten', number, 2018 + index)),
);

describe('a sentence that the table does not show', () => {
  it('is asked about with the numbers of the table, and its own words beside the question', () => {
    expect(unshownSentence(madeSource({ claims: [madeClaim({ cells })] }))).toEqual([
      {
        text: 'On apples eaten, the words and the table differ (144, 111): which figures do the words rest on?',
        basis: 'a sentence',
        cells,
        places: ['Item 4, page 2: “apples eaten continue to increase”'],
        weight: 2,
        about: ['words Apples eaten', 'made-orchard eaten'],
      },
    ]);
  });

  it('with no cell is asked about without numbers', () => {
    expect(unshownSentence(madeSource({ claims: [madeClaim({})] }))[0]?.text).toBe(
      'On apples eaten, the words and the table differ: which figures do the words rest on?',
    );
  });

  it.each(['the table shows this', 'no figure was published', 'true then, not now'] as const)(
    'is none of which it is said that “%s”',
    (verdict) => {
      expect(unshownSentence(madeSource({ claims: [madeClaim({ verdict, cells })] }))).toEqual([]);
    },
  );
});
