import { Stop } from './say.mjs';

/**
 * The path of every page in /sitemap.xml, in its order, each once. Its host is the public one, not
 * the server that is asked here, so only the path is kept.
 * @param {string} siteUrl
 * @returns {Promise<string[]>}
 */
export async function sitemapPaths(siteUrl) {
  const response = await fetch(`${siteUrl}/sitemap.xml`);
  if (!response.ok)
    throw new Stop(`/sitemap.xml answers ${response.status}: the pages of the site cannot be listed.`);
  const locations = (await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g);
  return [...new Set([...locations].map(([, url = '']) => new URL(url.trim()).pathname))];
}
