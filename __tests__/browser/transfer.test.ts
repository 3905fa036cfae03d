import { budgets } from '@/scripts/budget/budgets.mjs';
import { openPage, sitePages } from './harness';

/**
 * The build's budget adds up the files that the HTML names. A browser may fetch more on its own: a
 * chunk that a script asks for as it starts. So the whole is counted again as it comes over the wire.
 */
const weighed = budgets.flatMap(({ pages, totalKb }) =>
  sitePages()
    .filter((path) => pages.test(path))
    .slice(0, 2)
    .map((path) => ({ path, totalKb })),
);

test.each(weighed)('$path transfers at most $totalKb KB before it is touched', async ({ path, totalKb }) => {
  const { page, context } = await openPage('/no-such-page-so-that-nothing-is-measured-yet');
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));

  await page.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle' });

  expect(bytes).toBeGreaterThan(0);
  // Headers are in the count here, about half a kilobyte a file.
  expect(bytes / 1024).toBeLessThanOrEqual(totalKb + 10);
  await context.close();
});
