import { FROZEN_CACHING, LATEST_CACHING, deliveryRules } from '../../lib/site/delivery.mjs';
import { mediaTypes } from './media-types.mjs';

/**
 * The headers that are not the same already.
 * @param {Readonly<Record<string, string>>} headers
 * @param {Readonly<Record<string, string>>} already
 */
const without = (headers, already) =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => already[name] !== value));

/**
 * The header file for Azure Static Web Apps, which reads it from the folder that it serves. The first
 * route that matches is taken, and a wildcard stands only at the end: so the latest addresses come by name,
 * and what is left under a versioned prefix is frozen.
 * @param {readonly string[]} datasets
 */
export function staticWebApp(datasets) {
  const [pages, ...rules] = deliveryRules;
  // Azure adds the headers that are the same everywhere by itself, and reads no more than 20 KB.
  const others = rules.map((rule) => ({ ...rule, headers: without(rule.headers, pages?.headers ?? {}) }));
  const versioned = others.filter(({ caching }) => caching === 'by version');
  const latest = versioned.flatMap(({ prefix, headers }) =>
    datasets.map((id) => ({
      route: `${prefix}${id}/latest/*`,
      headers: { ...headers, 'Cache-Control': LATEST_CACHING },
    })),
  );
  const rest = others.map(({ prefix, headers, caching }) => ({
    route: `${prefix}*`,
    headers: { ...headers, 'Cache-Control': caching === 'by version' ? FROZEN_CACHING : caching },
  }));
  const config = {
    trailingSlash: 'never',
    globalHeaders: { ...pages?.headers, 'Cache-Control': LATEST_CACHING },
    routes: [...latest, ...rest, { route: '/_next/static/*', headers: { 'Cache-Control': FROZEN_CACHING } }],
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(Object.entries(mediaTypes).map(([ending, type]) => [`.${ending}`, type])),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
