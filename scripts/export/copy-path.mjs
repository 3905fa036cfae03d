/**
 * Where a file that Next prerendered stands in the copy, or undefined when a reader never asks for it.
 * A page is the index of a folder with its name: every host serves that at the address without an
 * ending, with no setting. A file keeps its name. What Next writes beside each page for its own links is
 * left out: ours are plain links, and nothing would ever ask for it.
 * @param {string} name from the folder of the build, for example "datasets/family-time-capacity.html"
 */
export function copyPath(name) {
  if (name.endsWith('.body')) return name.slice(0, -'.body'.length);
  if (name === '_not-found.html') return '404.html';
  if (name === 'index.html') return name;
  if (name.startsWith('_') || !name.endsWith('.html')) return undefined;
  return `${name.slice(0, -'.html'.length)}/index.html`;
}
