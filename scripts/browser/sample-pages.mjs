/** Parts of a path that name a kind of page; every other part is the name of one thing. */
const fixedParts = new Set([
  'datasets',
  'view',
  'versions',
  'figures',
  'compare',
  'glossary',
  'methods',
  'papers',
  'search',
  'find',
  'accessibility',
  'meetings',
  'pack',
  'codes',
  'embed',
]);

/**
 * The route of a path, names of things as stars: figures/cme/trend and figures/ehe/bridge are one route.
 * @param {string} path
 */
export function routeShape(path) {
  return path
    .split('/')
    .map((part) => (part === '' || fixedParts.has(part) ? part : '*'))
    .join('/');
}

/**
 * At most `most` paths, with one of each route first and then others spread evenly over the list.
 * The same list gives the same sample.
 * @param {readonly string[]} paths
 * @param {number} most
 * @returns {string[]}
 */
export function samplePages(paths, most) {
  const firstOfShape = new Map(paths.toReversed().map((path) => [routeShape(path), path]));
  const chosen = paths.filter((path) => firstOfShape.get(routeShape(path)) === path).slice(0, most);
  const others = paths.filter((path) => !chosen.includes(path));
  const room = Math.min(most - chosen.length, others.length);
  const spread = Array.from({ length: room }, (_, i) => others[Math.floor((i * others.length) / room)] ?? '');
  return [...chosen, ...spread];
}
