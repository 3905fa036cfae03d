import { papers } from '../../fixtures/finder-of-papers';

test('each fact that two tables print is there once, with whether they agree', () => {
  expect(papers.pairs.map(({ isSame, text }) => ({ isSame, text }))).toEqual([
    {
      isSame: true,
      text: 'Two tables print this for 11 September 2020, “Elective home education” and “Elective home education by year group”: both have 230.',
    },
    {
      isSame: false,
      text: 'The papers print two numbers for one fact on 11 September 2020: 32 in “Elective home education” and 33 in “Elective home education by year group”.',
    },
  ]);
});
