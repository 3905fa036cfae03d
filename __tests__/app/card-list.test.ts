import { cards, pagePreview, previewAt } from '@/app/card-list';
import { publishedFigures, publishedTables, untidyTextsIn } from '../fixtures/made-tables/published-figures';

const addresses = [...cards().keys()];

test('every figure and every dataset has a card for each of its versions, every meeting has one, and so have fourteen pages', () => {
  expect(addresses.length).toBe(publishedFigures.length + publishedTables.length + 19 + 14);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/cards/home.png',
      '/cards/datasets/elective-home-education/2020-10-27.png',
      '/cards/figures/elective-home-education/2020-10-27/trend-current-ehe-recorded.png',
    ]),
  );
});

test.each(addresses)('the card at %s has a headline, a source and tidy words', (address) => {
  const card = cards().get(address)!();
  expect(card.headline).not.toBe('');
  expect(card.source).toMatch(/\.$/);
  expect(untidyTextsIn({ ...card, figure: null }).filter((text) => !text.includes('null'))).toEqual([]);
});

test('a preview has the address of its card and the same in words', () => {
  expect(pagePreview('home')).toEqual({
    href: '/cards/home.png',
    alt: expect.stringContaining('before the meeting of 27 October 2020') as string,
  });
});

test('a page cannot point at a card that is not there', () => {
  expect(() => previewAt('/cards/nowhere.png')).toThrow('no card at: /cards/nowhere.png');
});
