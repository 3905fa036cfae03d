/**
 * The paths of the embeds of all frozen figures among some pages of the site: the sitemap does not list embeds, which
 * are not to be found by search engines.
 * @param {readonly string[]} pages
 * @returns {string[]}
 */
export function embedPaths(pages) {
  return pages.flatMap((page) => {
    const [, figure] = /^\/figures\/([^/]+\/[^/]+\/[^/]+)$/.exec(page) ?? [];
    return figure === undefined ? [] : [`/embed/${figure}.html`];
  });
}
