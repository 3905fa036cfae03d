import { routeShape, samplePages } from '@/scripts/browser/sample-pages.mjs';

const datasets = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `/datasets/${name}`);
const paths = ['/', ...datasets, '/figures/a/trend', '/figures/a/bridge', '/glossary'];

describe('samplePages', () => {
  it('takes every page when there is room', () => {
    expect(samplePages(paths, 40).toSorted()).toEqual(paths.toSorted());
  });

  it('takes one of each route before a second of any', () => {
    expect(samplePages(paths, 4)).toEqual(['/', '/datasets/a', '/figures/a/trend', '/glossary']);
  });

  it('spreads the rest over the list', () => {
    expect(samplePages(paths, 7).slice(4)).toEqual(['/datasets/b', '/datasets/d', '/datasets/f']);
  });
});

describe('routeShape', () => {
  it.each([
    ['/', '/'],
    ['/datasets/children-missing-education', '/datasets/*'],
    ['/datasets/a/view/b/2018-19/2019-20', '/datasets/*/view/*/*/*'],
    ['/datasets/a/versions/2020-10-27', '/datasets/*/versions/*'],
  ])('%s is %s', (path, shape) => {
    expect(routeShape(path)).toBe(shape);
  });
});
