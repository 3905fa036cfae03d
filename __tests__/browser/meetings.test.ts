import { findBarriers } from './find-barriers';
import { openPage } from './harness';

const latest = '/meetings/2020-10-27';
const phone = { widthPx: 390, heightPx: 844 };

test('the evening before, on a phone: from the front page to the latest meeting, to item 7, to a figure, and to the pack on paper', async () => {
  const { page, context, witness } = await openPage('/', phone);

  await page.getByRole('link', { name: /^All items of this meeting/ }).click();
  await page.waitForURL(`**${latest}`);
  expect(await page.locator('h1').innerText()).toBe('Meeting of Tuesday 27 October 2020');

  await page.getByRole('link', { name: 'Item 7: Elective home education' }).click();
  await page.waitForURL(`**${latest}#item-7`);
  const item = page.locator('#item-7');
  expect(await item.locator('h2').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(
    844,
  );
  expect(await item.getByText(/^201 children were recorded/).isVisible()).toBe(true);

  await item.getByRole('link', { name: 'This figure on its own' }).first().click();
  await page.waitForURL('**/figures/elective-home-education/trend-current-ehe-recorded/2020-10-27');
  expect(await page.locator('h1').count()).toBe(1);

  await page.goBack();
  await page.getByRole('link', { name: 'The pack, for printing or as one file' }).click();
  await page.waitForURL(`**${latest}/pack`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4, in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][\d.]* 84[12]/);
  expect(
    await page
      .getByText(/^Figure 3/)
      .first()
      .isVisible(),
  ).toBe(true);

  expect(witness).toEqual({ errors: [], offSite: [] });
  await context.close();
});

test('the list leads to every meeting, and each is there', async () => {
  const { page, context } = await openPage('/meetings', { javaScript: false });
  const links = page.locator('main .entries a');
  const addresses = await links.evaluateAll((each) => each.map((link) => link.getAttribute('href') ?? ''));
  const statuses = await Promise.all(
    addresses.map(async (path) => (await page.request.get(new URL(path, page.url()).href)).status()),
  );

  expect(addresses).toHaveLength(19);
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  await context.close();
});

test.each(['/meetings', latest, '/meetings/2019-09-17', '/meetings/2020-06-16', '/meetings/2019-12'])(
  '%s is whole and without barriers at 320 px without JavaScript',
  async (path) => {
    const { page, context, status } = await openPage(path, { widthPx: 320, javaScript: false });

    expect(status).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();

    const alive = await openPage(path, { widthPx: 320 });
    expect(await findBarriers(alive.page)).toEqual([]);
    await alive.context.close();
  },
);

test('no two parts of the latest meeting have one name', async () => {
  const { page, context } = await openPage(latest);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  await context.close();
});

test('a meeting has a calendar entry and a feed, each of its own kind, found from the page', async () => {
  const { page, context } = await openPage(latest, { javaScript: false });
  const addressOf = (type: string) =>
    page.locator(`link[rel="alternate"][type="${type}"]`).first().getAttribute('href');
  const ask = async (address: string | null) => {
    const path = new URL(address ?? '', page.url()).pathname;
    const answer = await page.request.get(new URL(path, page.url()).href);
    return { path, type: answer.headers()['content-type'], text: await answer.text() };
  };

  expect(await ask(await addressOf('text/calendar'))).toEqual({
    path: `${latest}/calendar.ics`,
    type: 'text/calendar; charset=utf-8',
    text: expect.stringContaining('DTSTART:20201027T173000Z\r\n') as string,
  });
  expect(await ask(await addressOf('application/atom+xml'))).toMatchObject({
    path: `${latest}/feed.atom`,
    type: 'application/atom+xml; charset=utf-8',
  });
  expect(await ask('/meetings.ics')).toMatchObject({ type: 'text/calendar; charset=utf-8' });
  await context.close();
});

test('what is not there is not found: a meeting, a feed, the calendar of a month', async () => {
  const { page, context } = await openPage('/meetings', { javaScript: false });
  const statusOf = async (path: string) => (await page.request.get(new URL(path, page.url()).href)).status();

  expect(await statusOf('/meetings/1999-01-01')).toBe(404);
  expect(await statusOf('/meetings/1999-01-01/feed.atom')).toBe(404);
  expect(await statusOf('/meetings/2019-12/calendar.ics')).toBe(404);
  await context.close();
});
