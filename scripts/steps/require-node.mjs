import { Stop } from './say.mjs';

const least = { major: 20, minor: 9 };

/** @param {string} version as in process.versions.node */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > least.major || (major === least.major && minor >= least.minor)) return;
  throw new Stop(
    `This needs Node ${least.major}.${least.minor} or newer and is running on Node ${version}: install a newer Node, then try again.`,
  );
}
