import { embedPaths } from '@/scripts/budget/embed-paths.mjs';

it('finds the embed of each frozen figure, and of nothing else', () => {
  const pages = ['/', '/datasets/apples', '/figures/apples/stored', '/figures/apples/stored/2021-03-01'];
  expect(embedPaths(pages)).toEqual(['/embed/apples/stored/2021-03-01.html']);
});
