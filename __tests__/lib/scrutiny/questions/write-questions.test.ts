import { academicYear } from '@/lib/period/period';
import { citeCell } from '@/lib/scrutiny/cite-cell';
import { writeQuestions } from '@/lib/scrutiny/questions/write-questions';
import { MADE_VERSION, madeTable, orchard, yearValue } from '../../../fixtures/made-tables/orchard';
import { madeClaim, madeSource, madeStanding, madeUntidy } from '../../../fixtures/question-source';

/** Eaten fell to none, stored apples grew, the parts come to 40 and 38 is printed. */
const table = madeTable([
  { period: academicYear(2018), cells: { stored: 12, eaten: 8, sold: 20, handled: 40 } },
  { period: academicYear(2019), cells: { stored: 25, eaten: 0, sold: 15, handled: 38 } },
]);
const eaten = citeCell({ version: MADE_VERSION }, yearValue('eaten', 0, 2019));
const basesOf = (source: Parameters<typeof madeSource>[0]) =>
  writeQuestions(madeSource(source)).map(
    ({ basis, text }) => `${basis}: ${text.split(' ').slice(0, 3).join(' ')}`,
  );

describe('the questions of an item', () => {
  it('come in the order of the rules, one rule giving way to the next', () => {
    expect(
      basesOf({
        tables: [table],
        open: [madeStanding({})],
        untidy: [madeUntidy({})],
        claims: [madeClaim({ about: 'Pears', verdict: 'the table does not show this' })],
      }),
    ).toEqual([
      'a change: “Eaten” fell from',
      'a sentence: On pears, the',
      'a sum that differs: “Apples in store',
      'a change: “Apples in store”',
      'a promise: When will this',
      'not stated: “most of them',
    ]);
  });

  it('never ask twice about one thing: what is asked of none after some is not asked of the sentence', () => {
    const questions = writeQuestions(
      madeSource({ tables: [table], claims: [madeClaim({ cells: [eaten] })] }),
    );
    expect(questions.filter(({ cells }) => cells.some(({ measure }) => measure === 'eaten'))).toHaveLength(2);
    expect(questions.map(({ basis }) => basis)).not.toContain('a sentence');
  });

  it('are eight at most', () => {
    const untidy = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) =>
      madeUntidy({ id, asPrinted: id }),
    );
    const open = ['p', 'q', 'r'].map((id) => madeStanding({}, { id }));
    expect(writeQuestions(madeSource({ tables: [table], open, untidy })).length).toBe(7);
    const sentences = [madeClaim({ about: 'Pears' })];
    expect(writeQuestions(madeSource({ tables: [table], open, untidy, claims: sentences })).length).toBe(8);
  });

  it('are five where one rule alone has as many to ask', () => {
    const untidy = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => madeUntidy({ id, asPrinted: id }));
    expect(writeQuestions(madeSource({ untidy }))).toHaveLength(5);
  });

  it('are none where there is nothing to ask about', () => {
    expect(writeQuestions(madeSource({}))).toEqual([]);
    expect(writeQuestions(madeSource({ tables: [madeTable([], { dataset: orchard })] }))).toEqual([]);
  });
});
