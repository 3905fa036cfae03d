import { nginxConf } from '@/scripts/hosting/nginx-conf.mjs';

const conf = nginxConf();

/** The lines of one location. */
const location = (prefix: string) => conf.split(`location ${prefix} {`)[1]!.split('}')[0]!;

describe('the server block for nginx', () => {
  it('serves a page at its address without an ending', () => {
    expect(location('/')).toContain('try_files $uri $uri/index.html =404;');
  });

  it('lets anybody show an embed, and only our own pages anything else', () => {
    expect(location('/embed/')).toContain('frame-ancestors *');
    expect(location('/')).toContain("frame-ancestors 'self'");
    expect(location('/files/')).toContain("frame-ancestors 'self'");
  });

  it('keeps a file as long as its version says, and nothing that is not there', () => {
    expect(location('/files/')).toContain('add_header Cache-Control $version_caching;');
    expect(conf).toContain(String.raw`"~/\d{4}-\d{2}-\d{2}(?:-\d{2})?[/.]" "public, max-age=31536000, immutable";`);
    expect(conf).not.toMatch(/Cache-Control .* always;/);
  });

  it('says that a CSV is UTF-8', () => {
    expect(conf).toContain('"text/csv; charset=utf-8" csv;');
  });
});
