import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const DATASET = 'elective-home-education';

/** The published CSV, as an officer has it. */
export const publishedCsv = (): string =>
  readFileSync(join(process.cwd(), 'data', DATASET, '2020-10-27.csv'), 'utf8');

/** An invented year under the published ones. */
export const INVENTED_YEAR =
  '202122,Academic year,2022-08-31,210,Y0-Y10,,53,0,21,41,,325,111,25,461,x,Invented for a test';

/** The same year with three faults: a period in another spelling, a thousands comma, a blank. */
export const FAULTY_YEAR =
  '2021/22,Academic year,2022-08-31,"1,210",Y0-Y10,,53,0,21,41,,1325,111,,1461,x,Invented for a test';

export const withRow = (row: string): string => `${publishedCsv().trimEnd()}\r\n${row}\r\n`;

/** The published file with one figure of it corrected, 58 to 57. */
export const correctedCsv = (): string => publishedCsv().replace('183,Y0-Y10,,58,8', '183,Y0-Y10,,57,8');

/** The same, and another of the year corrected, 8 to 9: what adds up is wrong by them. */
export const twiceCorrectedCsv = (): string => publishedCsv().replace('183,Y0-Y10,,58,8', '183,Y0-Y10,,57,9');

/** Step 1: home education, and the paper of the figures that are published. */
export async function chooseCorrection(page: Page): Promise<void> {
  await page.getByLabel('Elective home education', { exact: true }).check();
  await page.getByLabel(/^A correction: still/).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: /Your file/ }).waitFor();
}

/** Step 2, and the wait for what comes of it. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('heading', { name: /What is wrong/ }).waitFor();
}

/** Ticks every warning, each with a reason. */
export async function tickAll(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) {
    await box.check();
    await page.getByLabel('Why it is right').last().fill('The paper prints it so.');
  }
}

/** Steps 3 and 4: on to the release, every changed figure with its reason. */
export async function goOnToRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See what will change' }).click();
  await page.getByRole('heading', { name: /What will change/ }).waitFor();
  for (const field of await page.getByLabel('Why it changes, for readers').all())
    await field.fill('A pupil had been counted twice.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: /The release/ }).waitFor();
}
