import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage, siteUrl } from './harness';

/** What @page leaves of A4 in components/pack/pack-style.ts: 210 − 32 by 297 − 34 mm, at 96 px an inch. */
const sheet = { widthPx: 673, heightPx: 994 };

const meetings = ['2020-10-27', '2020-09-22', '2019-09-17'];
const folder = mkdtempSync(join(tmpdir(), 'pack-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one file of a meeting, saved as a reader saves it. */
async function savePack(meeting: string): Promise<string> {
  const response = await fetch(`${siteUrl()}/packs/${meeting}.html`);
  const file = join(folder, `pack-${meeting}.html`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return pathToFileURL(file).href;
}

async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Every figure as it lies on paper. */
const figuresOf = (page: Page) =>
  page.locator('.pack-figure').evaluateAll((elements) =>
    elements.map((figure) => ({
      id: figure.id,
      text: figure.textContent,
      heightPx: figure.getBoundingClientRect().height,
      breakInside: getComputedStyle(figure).breakInside,
      drawings: [...figure.querySelectorAll('svg')].filter(
        (drawing) => drawing.getBoundingClientRect().height > 80,
      ).length,
      tables: figure.querySelectorAll('table').length,
    })),
  );

describe.each(meetings)('the pack of %s on paper', (meeting) => {
  const open = async () => {
    const opened = await openPage(`/meetings/${meeting}/pack`, { ...sheet, javaScript: false });
    await opened.page.emulateMedia({ media: 'print' });
    return opened;
  };

  test('has numbered figures, each with its code, its chart, its table and its source', async () => {
    const { page, context } = await open();
    const figures = await figuresOf(page);

    expect(figures.length).toBeGreaterThan(0);
    expect(figures.map(({ id }) => id)).toEqual(figures.map((_, index) => `figure-${index + 1}`));
    expect(figures.filter(({ text }) => !/^Figure \d+ Code \w{4}-\w{4}.*Source: /s.test(text))).toEqual([]);
    expect(figures.filter(({ drawings, tables }) => drawings !== 1 || tables !== 1)).toEqual([]);
    await context.close();
  });

  test('splits no figure: each is asked to stay whole, and is no higher than a sheet', async () => {
    const { page, context } = await open();
    const figures = await figuresOf(page);

    expect(figures.filter(({ breakInside }) => breakInside !== 'avoid')).toEqual([]);
    expect(figures.filter(({ heightPx }) => heightPx > sheet.heightPx)).toEqual([]);
    await context.close();
  });

  test('has nothing to press, and is no wider than the sheet', async () => {
    const { page, context } = await open();
    const pressed = page.locator('form, button, input, .site-nav, .masthead, .foot, .pack-doors');

    expect(await pressed.locator('visible=true').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      sheet.widthPx,
    );
    await context.close();
  });

  test('is the same as the one file, sheet for sheet', async () => {
    const { page, context } = await openPage(`/meetings/${meeting}/pack`, { javaScript: false });
    const file = await openPage(await savePack(meeting), { javaScript: false });

    expect(await page.locator('.pack').innerText()).toBe(await file.page.locator('.pack').innerText());
    expect(await countSheets(page)).toBe(await countSheets(file.page));
    await context.close();
    await file.context.close();
  });
});

describe('the pack as one file, from the disk, with no network', () => {
  const openFile = async (widthPx: number) =>
    openPage(await savePack('2020-10-27'), { widthPx, browser: { offline: true }, until: 'load' });

  test('asks for nothing, and has its charts and its own letters', async () => {
    const { page, context, witness } = await openFile(1000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    const fonts = await page.evaluate(async () => {
      const faces = await document.fonts.ready;
      return [...faces].map(({ family, weight, status }) => `${family} ${weight} ${status}`);
    });

    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([page.url()]);
    expect(witness).toEqual({ errors: [], offSite: [] });
    expect(fonts).toEqual(['Arimo normal loaded', 'Arimo bold loaded']);
    expect(await page.locator('.pack-figure svg').locator('visible=true').count()).toBe(3);
    await context.close();
  });

  test('is read on a phone, and prints', async () => {
    const { page, context } = await openFile(320);

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('.pack-figure svg').locator('visible=true').count()).toBe(3);
    expect(await countSheets(page)).toBeGreaterThan(2);
    expect(await countSheets(page)).toBeLessThan(30);
    await context.close();
  });

  test('is saved and not shown, and is far under 1 MB', async () => {
    const { headers, status } = await fetch(`${siteUrl()}/packs/2020-10-27.html`);

    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment');
    expect(Number(headers.get('content-length') ?? 0)).toBeLessThan(500_000);
    expect((await fetch(`${siteUrl()}/packs/no-such-meeting.html`)).status).toBe(404);
  });
});
