import { packPaths } from '@/scripts/budget/pack-paths.mjs';

it('finds the one file of each pack that is printed, and of nothing else', () => {
  const pages = ['/', '/meetings/2020-10-27', '/meetings/2020-10-27/pack', '/packs'];
  expect(packPaths(pages)).toEqual(['/packs/2020-10-27.html']);
});
