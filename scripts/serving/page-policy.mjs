import { createHash } from 'node:crypto';

/** A script whose text stands in the page: those with an address are known by where they come from. */
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * What a page may load and run: what this site serves, and, of scripts that stand in the page itself, those that
 * stood there when it was drawn, each known by its hash. Next writes another few into every page, so each page has a
 * policy of its own. Nothing is ever made a program from text.
 * @param {string} html
 */
export function pagePolicy(html) {
  const texts = new Set([...html.matchAll(inlineScript)].map(([, text = '']) => text));
  const hashes = [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    // Charts place their labels by styles that stand in the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
  ].join('; ');
}
