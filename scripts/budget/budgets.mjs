/**
 * What a page may transfer before the reader touches anything, in KB of 1,024 bytes, compressed as
 * served. `javascriptKb` is a part of `totalKb`. A bare Next page is 134 KB of JavaScript already.
 * `pages` tells which pages of sitemap.xml, and which embeds and packs, a budget is for; `only` weighs the first so many of them.
 * The officers' page is weighed before a file is chosen. `fileKb` is for what is kept as one file: what it takes on a disk, uncompressed.
 * @type {ReadonlyArray<{ name: string, pages: RegExp, only?: number, totalKb: number, javascriptKb: number, fileKb?: number }>}
 */
export const budgets = [
  { name: 'home', pages: /^\/$/, totalKb: 190, javascriptKb: 150 },
  { name: 'dataset', pages: /^\/datasets\/[^/]+$/, totalKb: 190, javascriptKb: 150 },
  { name: 'meeting', pages: /^\/meetings\/[^/]+$/, totalKb: 190, javascriptKb: 150 },
  { name: 'figure', pages: /^\/figures\/[^/]+\/[^/]+$/, only: 1, totalKb: 190, javascriptKb: 150 },
  { name: 'pack', pages: /^\/packs\//, totalKb: 200, javascriptKb: 0, fileKb: 500 },
  { name: 'officers', pages: /^\/officers$/, totalKb: 190, javascriptKb: 160 },
  { name: 'embed', pages: /^\/embed\//, totalKb: 25, javascriptKb: 2 },
];
