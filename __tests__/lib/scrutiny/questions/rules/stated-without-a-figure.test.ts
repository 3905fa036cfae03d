import { statedWithoutAFigure } from '@/lib/scrutiny/questions/rules/stated-without-a-figure';
import { madeClaim, madeSource, madeUntidy } from '../../../../fixtures/question-source';

const textsOf = (source: Parameters<typeof madeSource>[0]) =>
  statedWithoutAFigure(madeSource(source)).map(({ text }) => text);

describe('what was said without a figure', () => {
  const claim = madeClaim({
    verdict: 'no figure was published',
    about: 'Ripe apples',
    quote: 'most of them were ripe',
  });

  it('is asked for by what it is about, with its words beside the question', () => {
    expect(statedWithoutAFigure(madeSource({ claims: [claim] }))).toMatchObject([
      {
        text: 'Could members be given the figures on ripe apples?',
        basis: 'not stated',
        places: ['Item 4, page 2: “most of them were ripe”'],
      },
    ]);
  });

  it('is asked for by its own words where no claim is about it', () => {
    expect(textsOf({ untidy: [madeUntidy({})] })).toEqual([
      '“most of them were ripe”: could members be given the figures?',
    ]);
  });

  it('is asked for once where a claim and the register of untidy things both have it', () => {
    expect(
      textsOf({ claims: [claim], untidy: [madeUntidy({ asPrinted: 'first … most of them were ripe' })] }),
    ).toEqual(['Could members be given the figures on ripe apples?']);
  });

  it.each([
    ['An increase without a number or a period.', 1],
    ['Neither the proportion nor the fall is given.', 1],
    ['The number after "over" has dropped out of the minutes.', 1],
    ['No number in the text. The table has 126.', 0],
    ['The abbreviation is spelled out one way here and another there.', 0],
  ])('is known by how it is untidy: %s', (what, questions) => {
    expect(textsOf({ untidy: [madeUntidy({ what })] })).toHaveLength(questions);
  });
});
