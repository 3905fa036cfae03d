import { webConfig } from '@/scripts/hosting/web-config.mjs';

const config = webConfig(['orchard', 'meadow']);

/** What stands in one <location>. */
const location = (path: string) => config.split(`<location path="${path}">`)[1]!.split('</location>')[0]!;

describe('the header file for IIS', () => {
  it('needs no module that IIS does not have by itself', () => {
    expect(config).not.toContain('<rewrite>');
    expect(config).toContain('<add value="index.html" />');
  });

  it('keeps frozen files for a year and has the latest of each dataset asked after', () => {
    expect(location('files/orchard')).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
    expect(location('files/orchard/latest')).toContain('cacheControlMaxAge="0.00:00:00"');
    expect(location('files')).toContain('cacheControlMaxAge="0.00:00:00"');
    expect(location('cards/figures/meadow')).toContain('cacheControlMaxAge="365.00:00:00"');
  });

  it('puts each header in place of the one above, so that none is sent twice', () => {
    const added = [...location('embed').matchAll(/<add name="([^"]+)"/g)].map(([, name]) => name);
    const removed = [...location('embed').matchAll(/<remove name="([^"]+)"/g)].map(([, name]) => name);
    expect(added).toContain('Content-Security-Policy');
    expect(removed).toEqual(added);
  });

  it('answers what is not there with our page', () => {
    expect(config).toContain('<error statusCode="404" path="404.html" responseMode="File" />');
  });
});
