import { keptWithin } from './kept-within.mjs';
import { makeAnswer } from './make-answer.mjs';

/** @typedef {import('./accepted-encoding.mjs').Encoding} Encoding */
/** @typedef {import('./ask-in-process.mjs').Original} Original */
/** @typedef {import('./make-answer.mjs').Answer} Answer */

/** What the headers of an answer take, about. */
const headersBytes = 2048;

/** @param {Original} original an answer for one reader, or of something amiss, is not for the next one */
const isForEverybody = ({ status, headers }) =>
  status === 200 && !headers.some(([name]) => name.toLowerCase() === 'set-cookie');

/**
 * The answers to addresses that the build has made already. Each is asked for once, of Next itself, in
 * the form that a reader takes, compressed once, and kept.
 * @param {object} from
 * @param {Iterable<string>} from.addresses
 * @param {(path: string) => Promise<Original>} from.ask
 * @param {number} from.mostBytes
 */
export function prerenderedAnswers({ addresses, ask, mostBytes }) {
  const listed = new Set(addresses);
  /** Those that have one form only, as images do. @type {Set<string>} */
  const neverCompressed = new Set();
  /** @type {import('./kept-within.mjs').Kept<Answer>} */
  const kept = keptWithin(mostBytes);
  /** Asked for at this moment: who asks for the same waits for it. @type {Map<string, Promise<Answer | undefined>>} */
  const coming = new Map();

  /** @param {string} path @param {Encoding} encoding */
  const make = async (path, encoding) => {
    const original = await ask(path);
    if (!isForEverybody(original)) listed.delete(path);
    if (!listed.has(path)) return undefined;
    const answer = await makeAnswer(original, encoding);
    // Forgotten while it was made: it is right for who asked, and for nobody after.
    if (!listed.has(path)) return answer;
    if (answer.encoding !== encoding) neverCompressed.add(path);
    kept.keep(`${answer.encoding} ${path}`, answer, answer.body.length + headersBytes);
    return answer;
  };

  return {
    /**
     * @param {string} path
     * @param {Encoding} wanted
     * @returns {Answer | Promise<Answer | undefined> | undefined} undefined: Next answers this one
     */
    find(path, wanted) {
      if (!listed.has(path)) return undefined;
      const encoding = neverCompressed.has(path) ? 'identity' : wanted;
      const key = `${encoding} ${path}`;
      const answer = kept.get(key) ?? coming.get(key);
      if (answer !== undefined) return answer;
      const made = make(path, encoding)
        // Next is asked once more, by the reader's own request, and says itself what is amiss.
        .catch(() => undefined)
        .finally(() => coming.delete(key));
      coming.set(key, made);
      return made;
    },
    /** From now on Next answers everything, until the server is started with another build: for figures that are published while it runs. */
    forget() {
      listed.clear();
      neverCompressed.clear();
      kept.clear();
    },
  };
}
