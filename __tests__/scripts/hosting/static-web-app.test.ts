import { staticWebApp } from '@/scripts/hosting/static-web-app.mjs';

interface Config {
  routes: { route: string; headers: Record<string, string> }[];
  globalHeaders: Record<string, string>;
  responseOverrides: unknown;
  mimeTypes: Record<string, string>;
}

const config = JSON.parse(staticWebApp(['orchard'])) as Config;

/** The first route that matches, as Azure takes it. */
const cachingOf = (path: string) =>
  config.routes.find(({ route }) => path.startsWith(route.slice(0, -1)))?.headers['Cache-Control'];

describe('the header file for Azure Static Web Apps', () => {
  it.each([
    ['/files/orchard/latest/orchard.csv', /no-cache/],
    ['/files/orchard/2031-05-01/orchard.csv', /max-age=31536000, immutable/],
    ['/files/no-such-dataset/2031-05-01/a.csv', /no-cache/],
    ['/cards/figures/orchard/2031-05-01/trend.png', /no-cache/],
    ['/cards/home.png', /no-cache/],
    ['/embed/orchard/trend/2031-05-01.html', /no-cache/],
    ['/_next/static/chunks/a.js', /max-age=31536000, immutable/],
  ])('says how long %s may be kept', (path, caching) => {
    expect(cachingOf(path)).toMatch(caching);
  });

  it('has each page asked after, shows our page for what is not there, and knows a CSV', () => {
    expect(config.globalHeaders['Cache-Control']).toMatch(/no-cache/);
    expect(config.responseOverrides).toEqual({ 404: { rewrite: '/404.html' } });
    expect(config.mimeTypes['.csv']).toBe('text/csv; charset=utf-8');
  });

  it('is within the 20 KB that Azure reads', () => {
    expect(staticWebApp(Array.from({ length: 20 }, (_, index) => `dataset-${index}`)).length).toBeLessThan(20_000);
  });
});
