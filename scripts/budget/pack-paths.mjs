/**
 * The paths of the packs that are one file, among some pages of the site: each belongs to a page that is printed, which
 * the sitemap lists.
 * @param {readonly string[]} pages
 * @returns {string[]}
 */
export function packPaths(pages) {
  return pages.flatMap((page) => {
    const [, meeting] = /^\/meetings\/([^/]+)\/pack$/.exec(page) ?? [];
    return meeting === undefined ? [] : [`/packs/${meeting}.html`];
  });
}
