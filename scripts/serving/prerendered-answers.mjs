import { keptWithin } from './kept-within.mjs';
import { makeAnswer } from './make-answer.mjs';

/** @typedef {import('./accepted-encoding.mjs').Encoding} Encoding */
/** @typedef {import('./ask-in-process.mjs').Original} Original */
/** @typedef {import('./make-answer.mjs').Answer} Answer */
/** @typedef {(path: string) => Promise<Original>} Ask */

/** What the headers of an answer take, about. */
const headersBytes = 2048;

/** @param {Original} original an answer for one reader, or of something amiss, is not for the next one */
const isForEverybody = ({ status, headers }) =>
  status === 200 && !headers.some(([name]) => name.toLowerCase() === 'set-cookie');

/**
 * @typedef {object} Memory
 * @property {Set<string>} listed the addresses that may be answered from it
 * @property {Set<string>} neverCompressed those that have one form only, as images do
 * @property {import('./kept-within.mjs').Kept<Answer>} kept
 * @property {Map<string, Promise<Answer | undefined>>} coming asked for at this moment: who asks for the same waits for it
 */

/** @param {string} path @param {Encoding} encoding */
const keyOf = (path, encoding) => `${encoding} ${path}`;

/** @param {Memory} memory @param {string} path @param {Encoding} encoding @param {Ask} ask */
async function makeAndKeep({ listed, neverCompressed, kept }, path, encoding, ask) {
  const original = await ask(path);
  if (!isForEverybody(original)) {
    listed.delete(path);
    return undefined;
  }
  const answer = await makeAnswer(original, encoding);
  // It may have been forgotten while it was made.
  if (!listed.has(path)) return undefined;
  if (answer.encoding !== encoding) neverCompressed.add(path);
  kept.keep(keyOf(path, answer.encoding), answer, answer.body.length + headersBytes);
  return answer;
}

/** @param {Memory} memory @param {string} path @param {Encoding} wanted @param {Ask} ask */
function findOrMake(memory, path, wanted, ask) {
  if (!memory.listed.has(path)) return undefined;
  const encoding = memory.neverCompressed.has(path) ? 'identity' : wanted;
  const key = keyOf(path, encoding);
  const found = memory.kept.get(key) ?? memory.coming.get(key);
  if (found !== undefined) return found;
  const made = makeAndKeep(memory, path, encoding, ask)
    // Next is asked once more, by the reader's own request, and says itself what is amiss.
    .catch(() => undefined)
    .finally(() => memory.coming.delete(key));
  memory.coming.set(key, made);
  return made;
}

/**
 * The answers to addresses that the build has made already. Each is asked for once, of Next itself, in
 * the form that a reader takes, compressed once, and kept.
 * @param {{ addresses: Iterable<string>, ask: Ask, mostBytes: number }} from
 */
export function prerenderedAnswers({ addresses, ask, mostBytes }) {
  /** @type {Memory} */
  const memory = {
    listed: new Set(addresses),
    neverCompressed: new Set(),
    kept: keptWithin(mostBytes),
    coming: new Map(),
  };

  /**
   * @param {string} path
   * @param {Encoding} wanted
   * @returns {Answer | Promise<Answer | undefined> | undefined} undefined: Next answers this one
   */
  const find = (path, wanted) => findOrMake(memory, path, wanted, ask);

  /** For figures that are published while the server runs: Next answers everything, until it is started with another build. */
  const forget = () => {
    memory.listed.clear();
    memory.neverCompressed.clear();
    memory.kept.clear();
  };

  return { find, forget };
}
