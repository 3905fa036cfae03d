import { emptyNames, layers, registries } from './rules.mjs';
import { layerOf } from './check-import.mjs';

/**
 * What is wrong with where a source file stands or how it is called; null when nothing is.
 * @param {string} file from the repository's root, with forward slashes
 * @returns {string | null}
 */
export function whyMisnamed(file) {
  const parts = file.split('/');
  const name = (parts.at(-1) ?? '').replace(/(\.d)?\.[a-z]+$/, '');
  const layer = layerOf(file);
  if (layer !== null && !(layer in layers)) {
    return `${file}: ${layer} is not in the table of layers: add it to scripts/architecture/rules.mjs`;
  }
  if (name === 'index' && !registries.includes(file)) {
    return `${file}: only a registry is an index file; import each file by its own name`;
  }
  const empty = [...parts.slice(0, -1), name].find((part) => emptyNames.includes(part));
  if (empty !== undefined) return `${file}: "${empty}" does not say what is inside`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/.test(name)) return `${file}: file names are kebab-case`;
  return null;
}
