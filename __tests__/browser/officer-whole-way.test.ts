import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkFolder } from '@/scripts/data/check-folder';
import { openPage } from './harness';
import { chooseCorrection, chooseFile, goOnToRelease, publishedCsv, tickAll } from './officer-file';
import { approve, signedIn } from './officer-reader';
import { type OwnSite, ownSite, TWO_OFFICERS } from './own-site';
import { DATASET, FIGURE, FROZEN, LATEST, readerOf } from './reader-answers';

jest.setTimeout(180_000);

/** Invented: the paper’s 201 pupils of 2019/20 as 1,201, with three faults: the period, the comma, a blank. */
const FAULTY_ROW =
  '2019/20,Academic year,2020-08-31,"1,201",Y0-Y10,,53,0,21,41,,1316,111,,1452,x,Invented for a test';
const faultyCsv = publishedCsv().replace(/^201920,.*$/m, FAULTY_ROW);

const FROZEN_PAGE = `/datasets/${DATASET}/versions/2020-10-27`;
const PINNED = `/embed/${DATASET}/${FIGURE}/2020-10-27.html`;

let site: OwnSite;
let reader: ReturnType<typeof readerOf>;
/** What readers were given before anything was sent. */
let frozen: string[];
let frozenPage: string;
let pinned: string;
/** Where the release waits for another officer. */
let waiting: string;

beforeAll(async () => {
  site = await ownSite(TWO_OFFICERS);
  reader = readerOf(site.url);
  frozen = await reader.hashesOf(FROZEN);
  frozenPage = await reader.textOf(FROZEN_PAGE);
  pinned = await reader.textOf(PINNED);
});
afterAll(() => site.stop());

const noticeIn = (html: string): string =>
  /<(p|div) class="(?:inset-note|notice)">.*?<\/\1>/s.exec(html)?.[0] ?? '';
const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, '');

/** What is drawn and read. The page’s script carries the notice a second time, as data. */
const withoutNotice = (html: string): string =>
  html.replace(noticeIn(html), '').replace(/<script.*?<\/script>/gs, '');

/** The corrections that are offered are accepted; the blank is filled in by hand in the file that is then downloaded. */
async function putRight(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Accept all 2 corrections' }).click();
  await page.getByText('2 corrections are accepted').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the corrected file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8').replace(',1316,111,,1452,', ',1316,111,25,1452,');
}

test('an officer puts three faults right, sees what will change, and sends it', async () => {
  const { page, context, witness } = await signedIn(site.url, 'jo');
  await page.goto(`${site.url}/officers`);
  await chooseCorrection(page);
  await chooseFile(page, 'year.csv', faultyCsv);
  const faults = await page.locator('.govuk-error-summary').getByRole('link').allInnerTexts();
  await chooseFile(page, 'year-corrected.csv', await putRight(page));
  await tickAll(page);
  await goOnToRelease(page);
  const rehearsed = await page.locator('main').innerText();
  await page.getByLabel('Release note').fill('Corrects the pupils of 2019/20.');
  await page.getByLabel('Why there is a correction').fill('Found in a recount.');
  await page.getByRole('button', { name: 'Prepare the release' }).click();
  await page.getByRole('button', { name: 'Send for approval' }).click();
  waiting = (await page.getByRole('link', { name: 'its own address' }).getAttribute('href')) ?? '';
  await context.close();

  expect(faults).toEqual([
    expect.stringMatching(/^Row 7, column A \(time_period\): .*2019\/20/),
    expect.stringMatching(/^Row 7, column D \(current_ehe_recorded\): .*1,201/),
    expect.stringMatching(/^Row 7, column N \(pending_involvements\): /),
  ]);
  expect(rehearsed).toContain('This would be version 1.0.1');
  expect(rehearsed).toContain('Elective home education');
  expect(witness).toEqual({ errors: [], offSite: [] });
  expect(await reader.publishedNow('201920')).toBe('201');
});

test('another reads it at its own address and approves it, and every kind of answer shows it', async () => {
  const before = await reader.hashesOf(LATEST);
  const { page, context } = await openPage(`${site.url}/datasets/${DATASET}`);
  const read = await approve(site.url, 'sam', site.url + waiting);
  const after = await reader.hashesOf(LATEST);

  // Whoever has looked at the page before is shown no earlier figure out of their own browser’s memory.
  await page.goto('about:blank');
  await page.goto(`${site.url}/datasets/${DATASET}`);
  const seen = await page.getByRole('main').innerText();
  await context.close();

  expect(seen).toContain('1,201');
  expect(read).toContain('Corrects the pupils of 2019/20.');
  expect(read).toContain('A pupil had been counted twice.');
  expect(after.filter((hash, index) => hash === before[index])).toEqual([]);
  expect(await reader.publishedNow('201920')).toBe('1201');
  expect(await reader.textOf(`/datasets/${DATASET}`)).toContain('1,201');
  expect(await reader.textOf(`/embed/${DATASET}/${FIGURE}/latest.html`)).toContain('1,201');
});

test('what was frozen is as it was but for a notice, which says the earlier number and the newer', async () => {
  const newPinned = await reader.textOf(PINNED);
  const newPage = await reader.textOf(FROZEN_PAGE);

  expect(await reader.hashesOf(FROZEN)).toEqual(frozen);
  expect([noticeIn(pinned), noticeIn(frozenPage)]).toEqual(['', '']);
  expect(wordsOf(noticeIn(newPinned))).toMatch(/201\b.*\b1,201/);
  expect(newPinned.replace(noticeIn(newPinned), '')).toBe(pinned);
  expect(wordsOf(noticeIn(newPage))).toContain('There is a newer version');
  expect(withoutNotice(newPage)).toBe(withoutNotice(frozenPage));
});

test('an undo with a reason, approved by another, publishes the earlier figures as a third version', async () => {
  const { page, context } = await signedIn(site.url, 'jo');
  await page.getByText('Elective home education', { exact: true }).last().click();
  await page.getByLabel('Why are the earlier figures right?').fill('The paper was right after all.');
  await page.getByRole('button', { name: 'Prepare the earlier figures again' }).click();
  await page.waitForURL(/\/officers\/releases\/[0-9a-f]{32}$/);
  const address = page.url();
  await context.close();
  await approve(site.url, 'sam', address);
  const versions = await reader.textOf(`/datasets/${DATASET}/versions`);

  expect(await reader.publishedNow('201920')).toBe('201');
  expect(versions.match(/<section [^>]*id="\d{4}-\d\d-\d\d/g)).toHaveLength(3);
  expect(wordsOf(versions)).toContain('The paper was right after all.');
  expect(await reader.hashesOf(FROZEN)).toEqual(frozen);
});

test('the history says who did what, who approved it and why, and the check of the whole folder passes', async () => {
  const lines = readFileSync(join(site.dataFolder, 'history.jsonl'), 'utf8').trimEnd().split('\n');
  const { issues } = await checkFolder(site.dataFolder);
  const officers = { dataset: DATASET, who: 'Jo Smith', approvedBy: 'Sam Reed' };

  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ ...officers, seq: 1, action: 'publish', reason: 'Found in a recount.' }),
    expect.objectContaining({
      ...officers,
      seq: 2,
      action: 'undo',
      reason: 'The paper was right after all.',
    }),
  ]);
  expect(issues).toEqual([]);
});
