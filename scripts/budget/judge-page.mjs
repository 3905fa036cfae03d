/** @typedef {import('./weigh-page.mjs').Weight} Weight */
/** @typedef {{ path: string, totalKb: number, javascriptKb: number, problems: string[] }} Verdict */

const bytesPerKb = 1024;

/** @param {readonly Weight[]} weights */
const kilobytes = (weights) => weights.reduce((sum, { bytes }) => sum + bytes, 0) / bytesPerKb;

/** @param {readonly Weight[]} weights */
function largest(weights) {
  return [...weights]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map(({ url, bytes }) => `${new URL(url).pathname} ${(bytes / bytesPerKb).toFixed(1)} KB`)
    .join(', ');
}

/**
 * Holds a page's weights against its budget. Each problem is a sentence: page, limit, by how much,
 * and the three largest files to look at first.
 * @param {string} path
 * @param {readonly Weight[]} weights
 * @param {{ totalKb: number, javascriptKb: number, fileKb?: number }} budget
 * @returns {Verdict}
 */
export function judgePage(path, weights, budget) {
  const scripts = weights.filter(({ isJavaScript }) => isJavaScript);
  const parts = [
    { what: 'in all', found: weights, limitKb: budget.totalKb },
    { what: 'of JavaScript', found: scripts, limitKb: budget.javascriptKb },
  ];
  const problems = parts
    .filter(({ found, limitKb }) => kilobytes(found) > limitKb)
    .map(({ what, found, limitKb }) => {
      const over = (kilobytes(found) - limitKb).toFixed(1);
      return `${path} transfers ${kilobytes(found).toFixed(1)} KB ${what}: ${over} KB over its limit of ${limitKb} KB. Largest: ${largest(found)}.`;
    });
  const fileKb = (weights[0]?.fileBytes ?? 0) / bytesPerKb;
  if (budget.fileKb !== undefined && fileKb > budget.fileKb)
    problems.push(
      `${path} is ${fileKb.toFixed(1)} KB on a disk: ${(fileKb - budget.fileKb).toFixed(1)} KB over its limit of ${budget.fileKb} KB.`,
    );
  return { path, totalKb: kilobytes(weights), javascriptKb: kilobytes(scripts), problems };
}
