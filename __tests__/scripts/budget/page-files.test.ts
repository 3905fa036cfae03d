import { pageFiles } from '@/scripts/budget/page-files.mjs';

const files = (html: string) => pageFiles(html, 'http://localhost/datasets/a');

describe('pageFiles', () => {
  it('lists stylesheets, scripts, preloads, icons and pictures, each once', () => {
    const html = `
      <link rel="stylesheet" href="/a.css" data-precedence="next"/>
      <link rel="preload" as="script" href="/b.js"/><link rel="modulepreload" href="/c.js"/>
      <script src="/b.js" async=""></script><script src='d.js'></script>
      <link rel="icon" href="/favicon.ico"/><img src="/e.png" alt="">`;
    expect(files(html)).toEqual([
      'http://localhost/a.css',
      'http://localhost/b.js',
      'http://localhost/c.js',
      'http://localhost/datasets/d.js',
      'http://localhost/favicon.ico',
      'http://localhost/e.png',
    ]);
  });

  it('leaves out what a browser does not fetch unasked', () => {
    const html = `
      <script noModule="" src="/polyfills.js"></script><script>inline()</script>
      <link rel="alternate" href="/a.csv"/><link rel="canonical" href="/x"/>
      <img loading="lazy" src="/far-down.png"><img src="data:image/gif;base64,R0">
      <a href="/download.csv">CSV</a>`;
    expect(files(html)).toEqual([]);
  });
});
