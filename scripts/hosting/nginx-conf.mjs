import { VERSION_PATTERN, FROZEN_CACHING, LATEST_CACHING, deliveryRules } from '../../lib/site/delivery.mjs';
import { mediaTypes } from './media-types.mjs';

const BY_VERSION = 'by version';

/** @param {Readonly<Record<string, string>>} headers @param {string} caching */
function headerLines(headers, caching) {
  const value = caching === BY_VERSION ? '$version_caching' : `"${caching}"`;
  return [
    ...Object.entries(headers).map(([name, text]) => `        add_header ${name} "${text}" always;`),
    // Without "always": an address with nothing at it may have something tomorrow.
    `        add_header Cache-Control ${value};`,
  ];
}

/** @param {import('../../lib/site/delivery.mjs').DeliveryRule} rule */
function location({ prefix, headers, caching }) {
  return [
    `    location ${prefix} {`,
    '        try_files $uri $uri/index.html =404;',
    ...headerLines(headers, caching),
    '    }',
  ];
}

/** The server block for nginx: generated, so that it says what the served site says. */
export function nginxConf() {
  const [pages] = deliveryRules;
  return `${[
    '# Made by npm run hosting from lib/site/delivery.mjs. Include it in http { }, and set root and server_name.',
    '',
    '# A version is named by its day: what stands there never changes.',
    'map $uri $version_caching {',
    `    default "${LATEST_CACHING}";`,
    `    "~/${VERSION_PATTERN}[/.]" "${FROZEN_CACHING}";`,
    '}',
    '',
    'server {',
    '    listen 80;',
    '    server_name _;',
    '    root /srv/out;',
    '    index index.html;',
    '    absolute_redirect off;',
    '    error_page 404 /404.html;',
    '    server_tokens off;',
    '    etag on;',
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_min_length 1024;',
    '    gzip_types text/css text/csv text/javascript text/plain application/json application/xml image/svg+xml;',
    '    # An address with a slash at its end is the same page.',
    '    rewrite ^/(.+)/$ /$1 permanent;',
    '',
    '    types {',
    ...Object.entries(mediaTypes).map(([ending, type]) => `        "${type}" ${ending};`),
    '    }',
    '    default_type application/octet-stream;',
    '',
    ...deliveryRules.flatMap((rule) => [...location(rule), '']),
    '    location /_next/static/ {',
    ...headerLines(pages?.headers ?? {}, FROZEN_CACHING),
    '    }',
    '}',
  ].join('\n')}\n`;
}
