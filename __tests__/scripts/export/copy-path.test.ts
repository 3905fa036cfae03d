import { copyPath } from '@/scripts/export/copy-path.mjs';

test.each([
  ['index.html', 'index.html'],
  ['datasets/orchard.html', 'datasets/orchard/index.html'],
  ['_not-found.html', '404.html'],
  ['files/orchard/latest/orchard.csv.body', 'files/orchard/latest/orchard.csv'],
  ['embed/orchard/trend/latest.html.body', 'embed/orchard/trend/latest.html'],
  ['robots.txt.body', 'robots.txt'],
  ['datasets/orchard.rsc', undefined],
  ['datasets/orchard.meta', undefined],
  ['datasets/orchard.segments/_tree.segment.rsc', undefined],
  ['_global-error.html', undefined],
  ['files/[...path]/route.js', undefined],
])('%s stands in the copy as %s', (name, path) => {
  expect(copyPath(name)).toBe(path);
});
