import { pagePolicy } from './page-policy.mjs';

/** @typedef {import('./ask-in-process.mjs').Original} Original */

const NAME = 'content-security-policy';

/** @param {Original} original @param {string} name in lower case */
const valueOf = ({ headers }, name) => headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? '';

/**
 * Adds to the policy of every page what only its own bytes can say: which scripts stand in it. A document that says
 * itself what it may load, as an embed does, is left as it is.
 * @template {unknown[]} Asked
 * @param {(...asked: Asked) => Promise<Original>} ask
 * @returns {(...asked: Asked) => Promise<Original>}
 */
export function withPagePolicy(ask) {
  return async (...asked) => {
    const original = await ask(...asked);
    const declared = valueOf(original, NAME);
    if (!valueOf(original, 'content-type').startsWith('text/html') || declared.includes('default-src'))
      return original;
    const policy = [pagePolicy(original.body.toString('utf8')), declared].filter(Boolean).join('; ');
    const others = original.headers.filter(([name]) => name.toLowerCase() !== NAME);
    return { ...original, headers: [...others, ['Content-Security-Policy', policy]] };
  };
}
