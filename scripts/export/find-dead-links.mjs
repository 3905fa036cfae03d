import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { filesUnder } from './files-under.mjs';

/** Everything in HTML that leads somewhere: links, pictures, scripts, styles, frames and where forms go. */
const leading = /<[a-z][^>]*?\s(?:href|src|action|poster|data)="([^"]*)"/gi;

/** The addresses of a picture in several sizes: "a.png 1x, b.png 2x". */
const pictures = /\ssrcset="([^"]*)"/gi;

/** @param {string} text */
const plain = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

/** @param {string} html @returns {string[]} every address in a page, each once */
export function addressesIn(html) {
  const single = [...html.matchAll(leading)].map(([, address = '']) => address);
  const several = [...html.matchAll(pictures)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
  );
  return [...new Set([...single, ...several].map(plain))];
}

/** The file that a plain host serves at a path, or undefined. @param {string} folder @param {string} path */
function fileAt(folder, path) {
  return [path, posix.join(path, 'index.html')].find((name) => {
    const full = join(folder, name);
    return existsSync(full) && statSync(full).isFile();
  });
}

/** Whether a page has a place of that name. @param {string} html @param {string} fragment */
const hasPlace = (html, fragment) => fragment === '' || html.includes(`id="${fragment}"`);

/**
 * Every address in the pages of a copy that leads to no file of it, or to no place in its page.
 * Addresses of other hosts are not followed.
 * @param {string} folder
 * @returns {string[]} "page: address", each a sentence's worth for whoever mends it
 */
export function findDeadLinks(folder) {
  /** @type {Map<string, string>} */
  const read = new Map();
  const textOf = (/** @type {string} */ name) => {
    const text = read.get(name) ?? readFileSync(join(folder, name), 'utf8');
    // Only what links lead to again and again is kept: a copy may be larger than memory.
    if (read.size < 500) read.set(name, text);
    return text;
  };
  const isDead = (/** @type {string} */ page, /** @type {string} */ address) => {
    const url = new URL(address, `http://copy/${page.replace(/index\.html$/, '')}`);
    if (url.host !== 'copy' || !url.protocol.startsWith('http')) return false;
    const found = fileAt(folder, decodeURIComponent(url.pathname));
    if (found === undefined) return true;
    return found.endsWith('.html') && !hasPlace(textOf(found), decodeURIComponent(url.hash.slice(1)));
  };
  return filesUnder(folder)
    .filter((name) => name.endsWith('.html'))
    .flatMap((page) =>
      addressesIn(textOf(page))
        .filter((address) => isDead(page, address))
        .map((address) => `${page}: ${address}`),
    );
}
