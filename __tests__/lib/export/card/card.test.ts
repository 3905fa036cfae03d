import { type Card, cardAlt } from '@/lib/export/card/card';
import { fixtureFigure } from '../../drawing/fixture-figures';

const card: Card = {
  kicker: 'Plums',
  headline: 'More plums than pears',
  numbers: [{ text: '5', label: 'plums, 2019/20' }],
  source: 'Source: A paper, 9 March 2021.',
};

test('a card in words says everything that is on it, in its order', () => {
  const full = { ...card, figure: fixtureFigure('trend'), version: 'Version 1.0.0 of 1 March 2021' };
  expect(cardAlt(full)).toBe(
    'Plums: More plums than pears. 5 (plums, 2019/20). A small line chart shows the shape. Source: A paper, 9 March 2021. Version 1.0.0 of 1 March 2021.',
  );
});

test('what a card does not have is not spoken of', () => {
  expect(cardAlt({ ...card, numbers: [] })).toBe(
    'Plums: More plums than pears. Source: A paper, 9 March 2021.',
  );
});

test('bars are called bars', () => {
  expect(cardAlt({ ...card, figure: fixtureFigure('bridge') })).toContain('A small bar chart');
});
