import Papa from 'papaparse';
import { makeWorkbook } from '../fixtures/make-workbook';
import { openPage } from './harness';
import { chooseCorrection, chooseFile, correctedCsv } from './officer-file';

const rows = Papa.parse<string[]>(correctedCsv().trimEnd()).data;

/** A cover in front of the figures, as a team’s own workbook has. */
const workbook = Buffer.from(
  makeWorkbook({
    sheets: [
      { name: 'Cover', rows: [['An invented cover']] },
      { name: 'Figures', rows },
    ],
  }),
);

test('a workbook with several worksheets names them, and the one that is chosen is checked', async () => {
  const { page, context, witness } = await openPage('/officers');
  await chooseCorrection(page);
  await chooseFile(page, 'book.xlsx', workbook);

  const choice = page.getByLabel('The workbook has 2 worksheets. Which holds the figures?');
  expect(await choice.locator('option').allInnerTexts()).toEqual(['Cover', 'Figures']);
  await choice.selectOption('Figures');
  await page.getByRole('button', { name: 'See what will change' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('The file has 7 rows of figures.');
  expect(witness.errors).toEqual([]);
  await context.close();
});
