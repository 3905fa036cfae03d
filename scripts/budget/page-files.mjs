/** @param {string} tag @param {string} name @returns {string | undefined} */
function attribute(tag, name) {
  const found = new RegExp(`\\s${name}(?:=(?:"([^"]*)"|'([^']*)'|([^\\s>]*)))?(?=[\\s/>])`, 'i').exec(tag);
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
}

/** @param {string} tag @returns {string | undefined} */
function fileOfTag(tag) {
  if (/^<link\b/i.test(tag)) {
    const rel = attribute(tag, 'rel') ?? '';
    return /^(stylesheet|preload|modulepreload|icon|shortcut icon)$/i.test(rel)
      ? attribute(tag, 'href')
      : undefined;
  }
  // Only browsers too old for modules fetch these: the polyfills.
  if (/^<script\b/i.test(tag))
    return attribute(tag, 'nomodule') === undefined ? attribute(tag, 'src') : undefined;
  return attribute(tag, 'loading') === 'lazy' ? undefined : attribute(tag, 'src');
}

/**
 * The addresses a browser fetches for a page without being asked: stylesheets, scripts, preloads,
 * icons and pictures that are not lazy. Each once, in the order of the page.
 * @param {string} html
 * @param {string} pageUrl
 * @returns {string[]}
 */
export function pageFiles(html, pageUrl) {
  const tags = html.match(/<(?:link|script|img)\b[^>]*>/gi) ?? [];
  const urls = tags
    .map(fileOfTag)
    .filter((url) => url !== undefined && url !== '' && !url.startsWith('data:'))
    .map((url) => new URL((url ?? '').replaceAll('&amp;', '&'), pageUrl).href);
  return [...new Set(urls)];
}
