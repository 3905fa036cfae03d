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

test('the card of what was said counts the sentences by what the figures show', () => {
  // 58 sentences, judged by hand in __tests__/lib/edition/edition-claims.test.ts.
  expect(pageCards.said().numbers).toEqual([
    { text: '2', label: 'The table does not show this' },
    { text: '1', label: 'True then, not now' },
    { text: '8', label: 'The table shows this' },
    { text: '47', label: 'No figure was published' },
  ]);
});
