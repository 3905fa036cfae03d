import type { Page, Request } from 'playwright-core';
import { openPage } from './harness';
import {
  chooseCorrection,
  chooseFile,
  correctedCsv,
  goOnToRelease,
  INVENTED_YEAR,
  tickAll,
  withRow,
} from './officer-file';

/** Invented: no such child exists. */
const CHILD = 'Marmaduke Quillfeather';
const CHILD_RECORDS = [
  'UPN,Forename,Surname,Date of birth,School',
  `A123456789012,${CHILD.split(' ')[0]},${CHILD.split(' ')[1]},04/05/2010,Invented Academy`,
  'A123456789013,Hepzibah,Thistlewick,06/07/2011,Invented Academy',
].join('\r\n');

/** Stands in the file and nowhere on the site. */
const MARK = 'Xanthoproctic 4711';

function recorded(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

test('no request carries a byte of the file before it is published', async () => {
  const { page, context } = await openPage('/officers');
  const requests = recorded(page);
  await chooseCorrection(page);
  await chooseFile(
    page,
    'secret-name.csv',
    correctedCsv().replace('End of August 2019', `${MARK}: end of August 2019`),
  );
  await tickAll(page);
  await goOnToRelease(page);
  await page.getByLabel('Release note').fill('Corrects a number.');
  await page.getByLabel('Why there is a correction').fill('Found in a recount.');
  await page.getByRole('button', { name: 'Prepare the release' }).click();
  await page.getByRole('button', { name: 'Download the prepared release' }).waitFor();

  const sent = requests.map((request) => `${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  expect(requests.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
  expect(sent.filter((text) => /secret-name|Xanthoproctic|4711/i.test(decodeURIComponent(text)))).toEqual([]);
  expect(sent.some((text) => text.includes('/officers/published.json'))).toBe(true);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await context.close();
});

test('records of children are refused in one sentence, and none of them is in the page', async () => {
  const { page, context } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'export.csv', CHILD_RECORDS);

  const html = await page.content();
  expect(await page.locator('.govuk-error-summary').getByRole('link').count()).toBe(1);
  expect(await page.locator('.govuk-error-summary').innerText()).toContain(
    'This looks like records of children',
  );
  expect(html).not.toMatch(/Quillfeather|Marmaduke|Hepzibah|Thistlewick|A12345678901|04\/05\/2010/);
  await context.close();
});

test('markup in a file is shown as it stands there, and runs nothing', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(
    page,
    'year.csv',
    withRow(INVENTED_YEAR.replace('202122', '<img src=x onerror=alert(1)>')),
  );

  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(witness.errors).toEqual([]);
  await context.close();
});
