import { live } from '../../lib/store/live.mjs';

/**
 * Asks so that an answer is wholly of what was shown at one moment. While something is being published, a question
 * waits; should an answer have been on its way all the same, it is thrown away and asked for again.
 * @template {unknown[]} Asked
 * @template Answer
 * @param {(...asked: Asked) => Promise<Answer>} ask
 * @param {<T>(work: () => Promise<T>) => Promise<T>} read enters the gate
 * @returns {(...asked: Asked) => Promise<Answer>}
 */
export function askOneEdition(ask, read) {
  return async (...asked) => {
    for (;;) {
      const { epoch, answer } = await read(async () => {
        const { epoch: before } = live();
        return { epoch: before, answer: await ask(...asked) };
      });
      if (epoch === live().epoch) return answer;
    }
  };
}
