import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addressesIn, findDeadLinks } from '@/scripts/export/find-dead-links.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe('a copy of plain files', () => {
  it('has no dead link where every address leads to a file, a folder’s page or a place in it', () => {
    write(
      'index.html',
      '<a href="/orchard?year=1#pears">a</a><script src="/a.js"></script><form action="/orchard">',
    );
    write(
      'orchard/index.html',
      '<h2 id="pears"></h2><a href="#pears">b</a><a href="/">c</a><a href="https://example.org/x">d</a>',
    );
    write('a.js', '');
    expect(findDeadLinks(folder)).toEqual([]);
  });

  it.each([
    ['a page', '<a class="x" href="/meadow">a</a>', '/meadow'],
    ['a place in a page', '<a href="#hay">a</a>', '#hay'],
    ['a script', '<script async src="/b.js"></script>', '/b.js'],
    ['a form', '<form action="/compare">', '/compare'],
    ['a picture', '<img srcset="/a.png 1x, /b.png 2x">', '/a.png'],
    ['a frame', '<iframe src="/embed/a.html">', '/embed/a.html'],
  ])('is found out where it lacks %s', (_, html, address) => {
    write('index.html', html);
    expect(findDeadLinks(folder)).toContain(`index.html: ${address}`);
  });
});

test('an address is read as a browser reads it', () => {
  expect(addressesIn('<a href="/compare?a=1&amp;b=2">x</a>')).toEqual(['/compare?a=1&b=2']);
});
