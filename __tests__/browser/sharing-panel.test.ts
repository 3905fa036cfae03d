import type { Locator, Page } from 'playwright-core';
import { openPage, type OpenOptions, type OpenPage, siteUrl } from './harness';
import { requestsFor } from './requests';

const path = '/figures/elective-home-education/trend-current-ehe-recorded';
const files = '/files/elective-home-education/2020-10-27/figures/trend-current-ehe-recorded';

const panel = (page: Page): Locator => page.locator('#use');
const button = (page: Page, name: string): Locator => panel(page).getByRole('button', { name, exact: true });
const field = (page: Page, name: RegExp): Locator => panel(page).getByRole('textbox', { name });
const said = (page: Page): Locator => panel(page).getByRole('status');

async function openWith(permissions: string[], options: OpenOptions = {}): Promise<OpenPage> {
  const opened = await openPage(path, options);
  await opened.context.grantPermissions(permissions, { origin: siteUrl() });
  return opened;
}

const openAllowed = (options?: OpenOptions) => openWith(['clipboard-read', 'clipboard-write'], options);

/** The browser asks nobody in a test: what is not granted is refused, once anything is. */
const openRefused = () => openWith(['geolocation']);

const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Each kind of content that the clipboard holds, as text or, for a picture, its width in pixels. */
const clipboardKinds = (page: Page): Promise<Record<string, string | number>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = (item?.types ?? []).map(async (type) => {
      const blob = await item!.getType(type);
      return [
        type,
        type.startsWith('image/') ? (await createImageBitmap(blob)).width : await blob.text(),
      ] as const;
    });
    return Object.fromEntries(await Promise.all(kinds));
  });

describe('with the clipboard open', () => {
  test.each([
    ['alt text', /^Alt text/, /^More children recorded as home educated every year but one\. Line chart\./],
    ['sentence', /^Sentence/, /^201 children were recorded .* up 9\.8%\. Source: .*\/2020-10-27$/],
    ['citation', /^Citation/, /^Rotherham Metropolitan Borough Council, .*\/2020-10-27$/],
    ['link', /^Link/, /\/figures\/elective-home-education\/trend-current-ehe-recorded\/2020-10-27$/],
    ['embed code', /^Embed code There/, /^<iframe src="[^"]+\/2020-10-27\.html" .*<\/iframe>$/],
  ])('the %s is copied as it stands in its field, and that is said', async (name, label, words) => {
    const { page, context } = await openAllowed();
    await button(page, `Copy ${name}`).click();
    await button(page, `Copied ${name}`).waitFor();

    expect(await clipboardText(page)).toBe(await field(page, label).inputValue());
    expect(await clipboardText(page)).toMatch(words);
    expect((await said(page).innerText()).toLowerCase()).toContain(`${name} copied.`);
    await context.close();
  });

  test('the table is copied for a document and as text', async () => {
    const { page, context } = await openAllowed();
    await button(page, 'Copy table of the numbers').click();
    await button(page, 'Copied of the numbers').waitFor();
    const kinds = await clipboardKinds(page);

    expect(kinds['text/html']).toMatch(/<table.*<caption.*<th scope="row".*201.*<\/table>/s);
    expect(kinds['text/plain']).toMatch(/2019\/20\t201\n11 September 2020\t230 \(part-way\) \[note 1\]/);
    await context.close();
  });

  test('a picture is copied as a picture, 16 cm wide at 220 pixels to the inch', async () => {
    const { page, context } = await openAllowed();
    await button(page, 'Copy image for Word').click();
    await button(page, 'Copied for Word').waitFor();

    expect(await clipboardKinds(page)).toEqual({ 'image/png': 1386 });
    await context.close();
  });

  test('the latest, without a headline, is what is copied when that is chosen', async () => {
    const { page, context } = await openAllowed();
    await panel(page).getByRole('radio', { name: 'The latest figures' }).check();
    await panel(page).getByRole('checkbox', { name: 'Headline in the chart' }).uncheck();
    await button(page, 'Copy embed code').click();
    await button(page, 'Copied embed code').waitFor();

    expect(await clipboardText(page)).toMatch(/\/latest--untitled\.html"/);
    await context.close();
  });

  test('nothing on the page moves when "Copied" is said', async () => {
    const { page, context } = await openAllowed();
    const places = () =>
      page
        .locator('#use :is(button, textarea, a, h3)')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    await button(page, 'Copy citation').scrollIntoViewIfNeeded();
    const before = await places();
    await button(page, 'Copy citation').click();
    await button(page, 'Copied citation').waitFor();

    expect(await places()).toEqual(before);
    await context.close();
  });
});

describe('with the clipboard refused', () => {
  test('a text comes selected, for the keys that are named', async () => {
    const { page, context } = await openRefused();
    await button(page, 'Copy citation').click();
    await button(page, 'Press Ctrl+C citation').waitFor();

    expect(await page.evaluate(() => String(getSelection()))).toBe(
      await field(page, /^Citation/).inputValue(),
    );
    expect(await said(page).innerText()).toContain('Citation is selected. Press Ctrl+C to copy.');
    await context.close();
  });

  test('a table comes as text, selected', async () => {
    const { page, context } = await openRefused();
    await button(page, 'Copy table of the numbers').click();
    await field(page, /^The table as text/).waitFor();

    expect(await page.evaluate(() => String(getSelection()))).toContain('2019/20\t201');
    await context.close();
  });

  test('a picture is saved under a name that says what it is', async () => {
    const { page, context } = await openRefused();
    const saving = page.waitForEvent('download');
    await button(page, 'Copy image for PowerPoint').click();

    expect((await saving).suggestedFilename()).toBe(
      'elective-home-education_trend-current-ehe-recorded_2020-10-27_powerpoint.png',
    );
    await context.close();
  });
});

test('the keyboard is enough: choose, copy, look', async () => {
  const { page, context } = await openAllowed();
  await panel(page).getByRole('radio', { name: 'These figures' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await panel(page).getByRole('radio', { name: 'The latest figures' }).isChecked()).toBe(true);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await panel(page).getByRole('checkbox').isChecked()).toBe(false);

  await button(page, 'Copy link').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Copied link').waitFor();
  expect(await clipboardText(page)).toMatch(/trend-current-ehe-recorded$/);

  await button(page, 'See it (picture for Word)').focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('img', { name: 'Preview of the picture for Word' }).waitFor();
  await context.close();
});

test('no picture and no embed is fetched before the reader asks to see one', async () => {
  const { page, context } = await openAllowed();
  await panel(page).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');

  expect(await requestsFor(page, '/files/')).toEqual([]);
  expect(await requestsFor(page, '/embed/')).toEqual([]);

  const fetched = page.waitForEvent('requestfinished');
  await button(page, 'See it (picture for Word)').click();
  expect(new URL((await fetched).url()).pathname).toBe(`${files}--word.png`);
  await context.close();
});

test('without JavaScript there are the texts and the files, and nothing that would do nothing', async () => {
  const { page, context } = await openPage(path, { javaScript: false });

  expect(await panel(page).locator('button, form, input, select').count()).toBe(0);
  expect(await field(page, /^Sentence/).inputValue()).toMatch(/^201 children/);
  expect(await panel(page).getByRole('link', { name: 'PNG for Word' }).getAttribute('href')).toBe(
    `${files}--word.png`,
  );
  expect(await panel(page).getByRole('link', { name: 'The latest address' }).getAttribute('href')).toBe(path);
  await context.close();
});

test.each([
  ['320 px', { widthPx: 320 }, '100%'],
  ['a phone in which text is twice as large', { widthPx: 640 }, '200%'],
])('on %s every text shows whole and nothing stands outside', async (_name, options, fontSize) => {
  const { page, context } = await openPage(path, options);
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
  const outside = await panel(page)
    .locator('a, button, textarea, input')
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.getBoundingClientRect().right > innerWidth || each.scrollWidth > each.clientWidth + 1,
        )
        .filter((each) => each.localName !== 'a' && each.localName !== 'input')
        .map((each) => each.textContent),
    );
  const cut = await panel(page)
    .locator('textarea:visible')
    .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);

  expect(outside).toEqual([]);
  expect(cut).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    options.widthPx,
  );
  await context.close();
});

test('on paper there is the citation and not the panel', async () => {
  const { page, context } = await openPage(path, { javaScript: false });
  await page.emulateMedia({ media: 'print' });

  expect(await panel(page).isVisible()).toBe(false);
  expect(await page.getByText(/^Cite as: Rotherham/).innerText()).toMatch(/\/2020-10-27$/);
  await context.close();
});

test.each([
  ['latest', path],
  ['2020-10-27', `${path}/2020-10-27`],
])('the page of %s leads to its oEmbed answer, under its title', async (version, address) => {
  const { page, context } = await openPage(address, { javaScript: false });
  const link = page.locator('head link[rel="alternate"][type="application/json+oembed"]');

  expect(await link.getAttribute('href')).toMatch(
    new RegExp(
      `^https?://.*/files/elective-home-education/${version}/figures/trend-current-ehe-recorded\\.oembed\\.json$`,
    ),
  );
  expect(await link.getAttribute('title')).toBe('More children recorded as home educated every year but one');
  await context.close();
});

test('the code with a script, pasted twice, gives each frame the height that its own page tells', async () => {
  const { page, context } = await openPage(path);
  await panel(page).getByText('Other code: with a script, or without a frame').click();
  const code = await field(page, /^Embed code with a script/).inputValue();
  const pasted = [431, 612].map((heightPx) => code.replace(/src="[^"]+"/, `src="/told-${heightPx}.html"`));
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pasted.join('<p>Between.</p>') }),
  );
  await page.route('**/told-*.html', (route) => {
    const [, heightPx] = /told-(\d+)/.exec(route.request().url()) ?? [];
    const body = `<script>parent.postMessage({ 'datawrapper-height': { trend: ${heightPx} } }, '*')</script>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(`${siteUrl()}/host.html`, { waitUntil: 'networkidle' });

  const heights = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.clientHeight));
  expect(heights).toEqual([431, 612]);
  await context.close();
});
