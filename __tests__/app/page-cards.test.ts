import { pageCards } from '@/app/page-cards';

test('the front page’s card has the main number of the latest meeting that was given figures', () => {
  // The briefing of 27 October 2020, Appendix 1: 201 recorded at the end of 2019/20.
  expect(pageCards.home()).toMatchObject({
    kicker: 'Elective home education: before the meeting of 27 October 2020',
    headline: '201 children were recorded as electively home educated on 31 August 2020',
    numbers: [{ text: '201', label: 'Recorded as home educated, 2019/20' }],
  });
});

test('the card of the papers counts the two papers', () => {
  expect(pageCards.papers().numbers[0]).toEqual({ text: '2', label: 'papers' });
});

test.each(['compare', 'methods', 'glossary', 'search', 'accessibility'] as const)(
  'the card of the page %s is called by the page’s title',
  (page) => {
    expect(pageCards[page]().kicker.toLowerCase()).toMatch(new RegExp(`^${page}`));
  },
);
