/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const children = new Set();

/** Remembers a child until it ends, so that it does not outlive us. @param {ChildProcess} child */
export function adopt(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
}

/**
 * When we are told to stop, every child is told too, and we leave after the last of them.
 * @param {number} exitCode
 */
export function stopChildrenOnSignal(exitCode) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (children.size === 0) process.exit(exitCode);
      for (const child of children) {
        child.once('exit', () => {
          if (children.size === 0) process.exit(exitCode);
        });
        child.kill(signal);
      }
    });
  }
}

/**
 * npm that is told to stop ends its shell and leaves us running, with the port taken. So a command
 * that npm started looks whether its parent is still there, and stops when it is not.
 */
export function stopWhenNpmIsGone() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
