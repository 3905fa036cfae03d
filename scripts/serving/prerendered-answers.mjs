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
 * @property {Map<string, Promise<Answer | undefined>>} coming asked for at this moment: who asks for the same waits for it. A new one with every forgetting
 */

/** @param {string} path @param {Encoding} encoding */
const keyOf = (path, encoding) => `${encoding} ${path}`;

/** @param {Memory} memory @param {string} path @param {Encoding} encoding @param {Ask} ask */
async function makeAndKeep(memory, path, encoding, ask) {
  const { listed, neverCompressed, kept, coming } = memory;
  const original = await ask(path);
  if (!isForEverybody(original)) {
    listed.delete(path);
    return undefined;
  }
  const answer = await makeAnswer(original, encoding);
  // All may have been forgotten while it was made: it is for those who asked before, and for nobody after.
  if (memory.coming !== coming) return answer;
  if (answer.encoding !== encoding) neverCompressed.add(path);
  kept.keep(keyOf(path, answer.encoding), answer, answer.body.length + headersBytes);
  return answer;
}

/** @param {Memory} memory @param {string} path @param {Encoding} wanted @param {Ask} ask */
function findOrMake(memory, path, wanted, ask) {
  if (!memory.listed.has(path)) return undefined;
  const encoding = memory.neverCompressed.has(path) ? 'identity' : wanted;
  const key = keyOf(path, encoding);
  const { coming } = memory;
  const found = memory.kept.get(key) ?? coming.get(key);
  if (found !== undefined) return found;
  const made = makeAndKeep(memory, path, encoding, ask)
    // Next is asked once more, by the reader's own request, and says itself what is amiss.
    .catch(() => undefined)
    .finally(() => coming.delete(key));
  coming.set(key, made);
  return made;
}

/**
 * The answers to addresses that are the same for everybody. Each is asked for once, of Next itself, in
 * the form that a reader takes, compressed once, and kept until all is forgotten.
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

  /** @param {string} path an address that the build has not made, and whose answer is the same for everybody */
  const list = (path) => {
    memory.listed.add(path);
  };

  /** For figures that are published while the server runs: every answer is asked for anew. */
  const forget = () => {
    memory.neverCompressed.clear();
    memory.kept.clear();
    memory.coming = new Map();
  };

  return { find, list, forget };
}
