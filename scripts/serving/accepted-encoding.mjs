/** @typedef {'br' | 'gzip' | 'identity'} Encoding */

/** The smallest first: of two that a reader likes the same, that one is sent. @type {readonly Encoding[]} */
const encodings = ['br', 'gzip', 'identity'];

/** What is never named is still welcome as it is, but anything that is named is more so. */
const leastWeight = 0.0001;

/** @param {string} part such as "gzip;q=0.5" @returns {[string, number]} */
function weighed(part) {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, weight >= 0 && weight <= 1 ? weight : 0];
}

/**
 * How an answer is to be sent to who asks with this Accept-Encoding. A weight that is no number from 0
 * to 1 counts as 0, and who refuses everything is sent it as it is, rather than nothing.
 * @param {string | undefined} header
 * @returns {Encoding}
 */
export function acceptedEncoding(header) {
  if (!header) return 'identity';
  const weights = new Map(header.split(',').map(weighed));
  /** @type {Encoding} */
  let best = 'identity';
  let most = 0;
  for (const encoding of encodings) {
    const unnamed = weights.get('*') ?? (encoding === 'identity' ? leastWeight : 0);
    const weight = weights.get(encoding) ?? unnamed;
    if (weight > most) [best, most] = [encoding, weight];
  }
  return best;
}
