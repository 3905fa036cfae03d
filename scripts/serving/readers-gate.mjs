/**
 * Lets any number of answers be made at the same time, and a change of what they are made of come between them: it
 * waits until those that have begun are done, and those that come after it wait for the change.
 */
export function readersGate() {
  /** @type {Set<Promise<unknown>>} */
  const inside = new Set();
  /** The changes, one after the other; while there is one, nobody enters. @type {Promise<void> | undefined} */
  let changing;

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  async function read(work) {
    while (changing !== undefined) await changing;
    const working = work();
    inside.add(working);
    try {
      return await working;
    } finally {
      inside.delete(working);
    }
  }

  /**
   * @param {() => void} change
   * @param {number} longestWaitMs after which it is made all the same: one answer that never ends must not hold up a publication
   * @returns {Promise<void>} done when the change is
   */
  function alone(change, longestWaitMs) {
    const before = changing;
    const turn = (async () => {
      await before?.catch(() => undefined);
      await within(Promise.allSettled(inside), longestWaitMs);
      change();
    })();
    const opened = turn
      .catch(() => undefined)
      .then(() => {
        if (changing === opened) changing = undefined;
      });
    changing = opened;
    return turn;
  }

  return { read, alone };
}

/** @param {Promise<unknown>} work @param {number} longestMs */
async function within(work, longestMs) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, longestMs);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
