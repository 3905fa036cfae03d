import { cardNumbers, datasetCard, figureCard } from '@/lib/export/card/figure-card';
import type { Figure, Reading } from '@/lib/figure/figure';
import { fixtureFigure } from '../../drawing/fixture-figures';

const reading = (title: string, ...values: [label: string, text: string][]): Reading => ({
  title,
  x: 0,
  y: 0,
  values: values.map(([label, text]) => ({ label, text, colour: '#12436D' })),
});
const figureOf = (kind: Figure['kind'], readings: Reading[], firstReading?: number): Figure => ({
  ...fixtureFigure('one-point'),
  kind,
  readings,
  ...(firstReading === undefined ? {} : { firstReading }),
});

describe('the numbers of a card', () => {
  it('are of a trend those of the reading that stands first, which is the latest whole period', () => {
    const trend = figureOf(
      'trend',
      [reading('2019/20', ['Plums', '201']), reading('11 September', ['Plums', '230'])],
      0,
    );
    expect(cardNumbers(trend)).toEqual([{ text: '201', label: 'Plums, 2019/20' }]);
  });

  it('are of several series one each, with its name, in the colour of its line', () => {
    const trend = figureOf('trend', [reading('2019/20', ['Plums', '53'], ['Pears', '1,204'])]);
    expect(cardNumbers(trend)).toEqual([
      { text: '53', label: 'Plums, 2019/20', colour: '#12436D' },
      { text: '1,204', label: 'Pears, 2019/20', colour: '#12436D' },
    ]);
  });

  it('carry on beside them what the reading says after the number', () => {
    const change = figureOf('change-bars', [reading('2019/20', ['Change', '18 more, up 9.8%'])]);
    expect(cardNumbers(change)).toEqual([{ text: '18', label: 'more, up 9.8%, 2019/20' }]);
  });

  it('are of a bridge the number that it ends with', () => {
    const bridge = figureOf('bridge', [
      reading('Left', ['Plums', '−53']),
      reading('31 August 2020', ['Plums', '201']),
    ]);
    expect(cardNumbers(bridge)).toEqual([{ text: '201', label: '31 August 2020' }]);
  });

  it('leave out what has no number', () => {
    const two = figureOf('two-point', [
      reading('Quarter 1', ['Cases', '[x]']),
      reading('Quarter 4', ['Cases', '160']),
    ]);
    expect(cardNumbers(two)).toEqual([{ text: '160', label: 'Quarter 4' }]);
    expect(cardNumbers(figureOf('trend', [reading('2019/20', ['Plums', 'not stated'])]))).toEqual([]);
  });

  it('are none where there would be more than four', () => {
    const groups = ['1', '2', '3', '4', '5'].map((year) => reading(`Year ${year}`, ['Pupils', '9%']));
    expect(cardNumbers(figureOf('breakdown-bars', groups))).toEqual([]);
    expect(cardNumbers(figureOf('breakdown-bars', groups.slice(1)))).toHaveLength(4);
  });
});

describe('the card of a figure', () => {
  it('says its headline, where it was read and which version it is', () => {
    const figure = fixtureFigure('trend');
    expect(figureCard(figure)).toMatchObject({
      kicker: figure.dataset.title,
      headline: figure.headline,
      source: `Source: ${figure.source.title}, 9 March 2021.`,
      version: 'Version 1.0.0 of 1 March 2021',
    });
  });
});

describe('the card of a dataset', () => {
  const figure = fixtureFigure('trend');
  it('says the first sentence of its page', () => {
    expect(datasetCard('Plums', '5 plums fell in version 1.0 of it. 3 were ripe.', figure)).toMatchObject({
      kicker: 'Plums',
      headline: '5 plums fell in version 1.0 of it',
    });
  });

  it('says the headline of the figure where that sentence is too long for a card', () => {
    expect(datasetCard('Plums', `5 plums fell${' and fell'.repeat(20)}.`, figure).headline).toBe(
      figure.headline,
    );
  });
});
