import autocannon from 'autocannon';

/** @typedef {{ perSecond: number, p50Ms: number, p99Ms: number }} Answers */

/**
 * How fast an address is answered under ten connections, each asking again as soon as it is answered.
 * @param {string} url
 * @param {{ seconds: number }} options
 * @returns {Promise<Answers>}
 * @throws where an answer is not a 200, so that no refusal is ever measured as a page
 */
export async function measureAnswers(url, { seconds }) {
  // As every browser asks: Next compresses on the way, and that is a part of its work.
  const headers = { 'accept-encoding': 'gzip' };
  const { requests, latency, ...failed } = await autocannon({
    url,
    connections: 10,
    duration: seconds,
    headers,
  });
  const failures = failed.non2xx + failed.errors + failed.timeouts;
  if (failures > 0) throw new Error(`${failures} answers of ${url} were none`);
  return { perSecond: requests.average, p50Ms: latency.p50, p99Ms: latency.p99 };
}
