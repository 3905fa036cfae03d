import { deliveryRules } from '../../lib/site/delivery.mjs';

/**
 * One weak tag for every file and embed of a build: it changes when the source does. Next tags its
 * pages, but not what a handler answers.
 * @param {string} buildId
 */
export const buildTag = (buildId) => `W/"${buildId}"`;

/** Next says itself how long its own hashed files are kept: for ever. */
const nextsOwn = '_next/';

/**
 * The rules of delivery as next.config.js takes them. A caching of pages is not for the files and cards,
 * which say themselves how long they may be kept: Next would take its word over theirs.
 * @param {string} buildId
 * @returns {{ source: string, headers: { key: string, value: string }[] }[]}
 */
export function nextHeaders(buildId) {
  const others = deliveryRules.filter(({ caching }) => caching === 'by version');
  const exempt = [nextsOwn, ...others.map(({ prefix }) => prefix.slice(1))].join('|');
  return deliveryRules.flatMap(({ name, prefix, headers, caching, isPages }) => {
    const tagged = isPages ? headers : { ...headers, ETag: buildTag(buildId) };
    const rule = { source: `${prefix}:path*`, headers: listed(tagged) };
    if (caching === 'by version') return [rule];
    const source = name === 'pages' ? `/((?!${exempt}).*)` : rule.source;
    return [rule, { source, headers: listed({ 'Cache-Control': caching }) }];
  });
}

/** @param {Readonly<Record<string, string>>} headers */
const listed = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));
