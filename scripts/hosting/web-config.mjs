import { FROZEN_CACHING, LATEST_CACHING, deliveryRules } from '../../lib/site/delivery.mjs';
import { mediaTypes } from './media-types.mjs';

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {Readonly<Record<string, string>>} headers */
function headerLines(headers) {
  return [
    '<httpProtocol>',
    '  <customHeaders>',
    ...Object.entries(headers).flatMap(([name, value]) => [
      `    <remove name="${name}" />`,
      `    <add name="${name}" value="${escaped(value)}" />`,
    ]),
    '  </customHeaders>',
    '</httpProtocol>',
  ];
}

/** IIS writes max-age itself, from days and hours; the rest of a Cache-Control is its "custom" part. @param {string} caching */
function cacheLine(caching) {
  const seconds = Number(/max-age=(\d+)/.exec(caching)?.[1] ?? 0);
  const rest = caching
    .split(', ')
    .filter((part) => !part.startsWith('max-age'))
    .join(', ');
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  const age = `${Math.floor(seconds / 86_400)}.${time}`;
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${age}" cacheControlCustom="${rest}" />`;
}

/** @param {string} path @param {readonly string[]} inner @returns {string[]} */
const location = (path, inner) => [
  `  <location path="${path}">`,
  '    <system.webServer>',
  ...inner.map((line) => `      ${line}`),
  '    </system.webServer>',
  '  </location>',
];

/** @param {string} line */
const inStatic = (line) => ['<staticContent>', `  ${line}`, '</staticContent>'];

const mimeLines = Object.entries(mediaTypes).flatMap(([ending, type]) => [
  `<remove fileExtension=".${ending}" />`,
  `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
]);

/**
 * The header file for IIS, which reads it from the folder that it serves. Only what IIS has by itself: no
 * rewrite module. Caching stands on static files alone, so an address with nothing at it is kept by nobody.
 * @param {readonly string[]} datasets
 */
export function webConfig(datasets) {
  const [pages, ...others] = deliveryRules;
  const root = [
    ...headerLines(pages?.headers ?? {}),
    '<staticContent>',
    `  ${cacheLine(LATEST_CACHING)}`,
    ...mimeLines.map((line) => `  ${line}`),
    '</staticContent>',
    '<defaultDocument>',
    '  <files>',
    '    <clear />',
    '    <add value="index.html" />',
    '  </files>',
    '</defaultDocument>',
    '<httpErrors errorMode="Custom" existingResponse="Replace">',
    '  <remove statusCode="404" />',
    '  <error statusCode="404" path="404.html" responseMode="File" />',
    '</httpErrors>',
  ];
  const places = others.flatMap(({ prefix, headers, caching }) =>
    location(prefix.slice(1, -1), [
      ...headerLines(headers),
      ...inStatic(cacheLine(caching === 'by version' ? FROZEN_CACHING : caching)),
    ]),
  );
  const latest = datasets.flatMap((id) => location(`files/${id}/latest`, inStatic(cacheLine(LATEST_CACHING))));
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Made by npm run hosting from lib/site/delivery.mjs. -->',
    '<configuration>',
    '  <system.webServer>',
    ...root.map((line) => `    ${line}`),
    '  </system.webServer>',
    ...places,
    ...latest,
    ...location('_next/static', inStatic(cacheLine(FROZEN_CACHING))),
    '</configuration>',
  ].join('\n')}\n`;
}
