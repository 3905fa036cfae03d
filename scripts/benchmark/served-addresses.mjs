import { sitemapPaths } from '../steps/sitemap-paths.mjs';

/** A frozen figure's page has in its address what its embed and its files have in theirs. */
const frozenFigure = /^\/figures\/([^/]+)\/([^/]+)\/([^/]+)$/;

/** @typedef {{ dataset: string, figure: string, version: string }} FrozenFigure */

/** Every figure of the latest versions. @param {string} siteUrl @returns {Promise<FrozenFigure[]>} */
export async function frozenFigures(siteUrl) {
  const paths = await sitemapPaths(siteUrl);
  return paths.flatMap((path) => {
    const [, dataset, figure, version] = frozenFigure.exec(path) ?? [];
    return dataset && figure && version ? [{ dataset, figure, version }] : [];
  });
}

/** @param {FrozenFigure} figure */
export const embedPath = ({ dataset, figure, version }) => `/embed/${dataset}/${figure}/${version}.html`;

/** @param {FrozenFigure} figure */
export const pngPath = ({ dataset, figure, version }) =>
  `/files/${dataset}/${version}/figures/${figure}--web.png`;

/** @param {FrozenFigure} figure */
export const csvPath = ({ dataset, figure, version }) => `/files/${dataset}/${version}/figures/${figure}.csv`;
