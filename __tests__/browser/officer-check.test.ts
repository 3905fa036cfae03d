import { readFileSync } from 'node:fs';
import { releaseSchema } from '@/lib/release/release';
import { findBarriers } from './find-barriers';
import { openPage } from './harness';
import {
  chooseCorrection,
  chooseFile,
  correctedCsv,
  FAULTY_YEAR,
  goOnToRelease,
  tickAll,
  twiceCorrectedCsv,
  withRow,
} from './officer-file';

test('three faults are found in their cells, and the corrections that are accepted are put into the file', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'year.csv', withRow(FAULTY_YEAR));

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-3');
  expect(await page.locator('.govuk-error-summary').getByRole('link').allInnerTexts()).toEqual([
    expect.stringMatching(/^Row 9, column A \(time_period\): .*2021\/22/),
    expect.stringMatching(/^Row 9, column D \(current_ehe_recorded\): .*1,210/),
    expect.stringMatching(/^Row 9, column N \(pending_involvements\): /),
  ]);

  await page.getByRole('button', { name: 'Accept all 2 corrections' }).click();
  await page.getByText('2 corrections are accepted').waitFor();
  expect(await page.locator('.govuk-error-summary').getByRole('link').count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the corrected file' }).click(),
  ]);
  const corrected = readFileSync(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toBe('year-corrected.csv');
  expect(corrected).toContain('\r\n202122,Academic year,2022-08-31,1210,');
  expect(witness).toEqual({ errors: [], offSite: [] });
  await context.close();
});

test('figures that change for one reason are given it at once, and one of them its own', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'figures.csv', twiceCorrectedCsv());
  await tickAll(page);
  await page.getByRole('button', { name: 'See what will change' }).click();
  await page.getByLabel('One reason for all 2, for readers').fill('A school was left out.');

  const [first, second] = await page.getByLabel('Why it changes, for readers').all();
  await second?.fill('Counted by hand.');
  expect([await first?.inputValue(), await second?.inputValue()]).toEqual([
    'A school was left out.',
    'Counted by hand.',
  ]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: /The release/ }).waitFor();
  expect(witness).toEqual({ errors: [], offSite: [] });
  await context.close();
});

test('a correction is rehearsed, given its reasons, and downloaded as a prepared release', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'figures.csv', correctedCsv());
  await tickAll(page);
  await page.getByRole('button', { name: 'See what will change' }).click();
  await page.getByRole('heading', { name: /What will change/ }).waitFor();

  expect(await page.locator('main').innerText()).toMatch(
    /This would be version 1\.0\.1, a patch change: one published figure changed\. [\d,]+ addresses change\./,
  );
  const reason = page.getByLabel('Why it changes, for readers');
  expect(await reason.inputValue()).toBe('The paper prints it so.');
  await reason.fill('');
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await page.getByText('Say why it changes: Returned to school').count()).toBe(1);
  await reason.fill('A pupil had been counted twice.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Release note').fill('Corrects a number of 2018/19.');
  await page.getByLabel('Why there is a correction').fill('Found in a recount.');
  await page.getByRole('button', { name: 'Prepare the release' }).click();
  const button = page.getByRole('button', { name: 'Download the prepared release' });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);

  const release = releaseSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
  expect(download.suggestedFilename()).toMatch(/^elective-home-education-\d{4}-\d\d-\d\d\.release\.json$/);
  expect(release.csv).toContain('183,Y0-Y10,,57,8');
  expect(release.reasons).toEqual([
    {
      period: '2018-19',
      measure: 'returned_to_school',
      groups: {},
      reason: 'A pupil had been counted twice.',
    },
  ]);
  expect(witness.offSite).toEqual([]);
  await context.close();
});

test('every step stands at 1280 and at 320 px without a barrier, and nothing scrolls sideways', async () => {
  const { page, context } = await openPage('/officers');
  const stands = async () => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findBarriers(page)).toEqual([]);
    }
  };
  await stands();
  await chooseCorrection(page);
  await chooseFile(page, 'year.csv', withRow(FAULTY_YEAR));
  await stands();
  await chooseFile(page, 'figures.csv', correctedCsv());
  await page.getByRole('button', { name: 'See what will change' }).waitFor();
  await tickAll(page);
  await goOnToRelease(page);
  await page.getByRole('button', { name: 'Prepare the release' }).click();
  await stands();
  await context.close();
});

test('what was typed stays when another file is chosen, and leaving asks first', async () => {
  const { page, context } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'figures.csv', correctedCsv());
  await tickAll(page);
  await goOnToRelease(page);
  await page.getByLabel('Release note').fill('Typed before.');
  await chooseFile(page, 'figures.csv', correctedCsv());
  await page.getByRole('button', { name: 'See what will change' }).waitFor();
  expect(await page.getByLabel('Why it is right').first().inputValue()).toBe('The paper prints it so.');
  await page.getByRole('button', { name: 'See what will change' }).click();
  await page.getByLabel('Why it changes, for readers').waitFor();
  expect(await page.getByLabel('Why it changes, for readers').inputValue()).toBe(
    'A pupil had been counted twice.',
  );
  await page.getByRole('button', { name: 'Continue' }).click();
  expect(await page.getByLabel('Release note').inputValue()).toBe('Typed before.');

  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await context.close();
});

test('without JavaScript the page says what happens, and where the same check runs', async () => {
  const { page, context, status } = await openPage('/officers', { javaScript: false });

  expect(status).toBe(200);
  expect(await page.locator('main ol li').count()).toBe(5);
  expect(await page.locator('noscript').innerText()).toContain('npm run data -- check');
  expect(await page.locator('main button, main input').count()).toBe(0);
  await context.close();
});
