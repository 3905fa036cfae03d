import { openPage } from './harness';
import { chooseCorrection, publishedCsv } from './officer-file';

/** Some 18 MB: the published rows again and again. Most repeat each other, which is found, not hung upon. */
function largeCsv(): Buffer {
  const [header = '', ...rows] = publishedCsv().trimEnd().split(/\r?\n/);
  const body = `${rows.join('\r\n')}\r\n`;
  return Buffer.from(`${header}\r\n${body.repeat(Math.floor((18 * 1024 * 1024) / body.length))}`);
}

test('a large file shows how far it is, can be cancelled, and the page answers all the while', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await page.setInputFiles('#file', { name: 'large.csv', mimeType: 'text/csv', buffer: largeCsv() });
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();

  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(await page.getByRole('heading', { name: /What is wrong/ }).count()).toBe(0);
  expect(await page.getByRole('status').last().textContent()).toBe('Cancelled.');
  await page.setInputFiles('#file', {
    name: 'small.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(publishedCsv()),
  });
  await page.getByRole('heading', { name: /What is wrong/ }).waitFor();
  expect(witness.errors).toEqual([]);
  await context.close();
});
