import type { Page } from 'playwright-core';
import { findBarriers } from './find-barriers';
import { openPage } from './harness';
import { rawRequest } from './raw-request';
import { addressOf, follow } from './reader';

const FIRST_OF_OCTOBER = '2019-10-01';
const LATER = /202\d|home educated|youth offending|family time/i;
/** What the paper of 17 September 2019 itself says of a year to come. */
const FORESEEN = /2020\/21 work programme/g;

const mainOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(FORESEEN, '');

/** Sets the control of a page, as a reader does. */
async function goBackTo(page: Page, day: string): Promise<void> {
  await page.getByText(/^(See this page as it was known on a day|Another day)$/).click();
  await page.getByLabel('Day', { exact: true }).fill(day);
  await follow(page.getByRole('button', { name: 'Show this day' }));
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the date control %s', (_, javaScript) => {
  test('set to 1 October 2019 hides all that came later, and what was there stays', async () => {
    const { page, context, witness } = await openPage('/', { javaScript });
    expect(await mainOf(page)).toMatch(LATER);

    await goBackTo(page, FIRST_OF_OCTOBER);

    expect(addressOf(page)).toBe('/as-at/2019-10-01');
    expect(await mainOf(page)).toContain('As known on 1 October 2019.');
    expect(await mainOf(page)).toContain('160 cases were active');
    expect(await mainOf(page)).not.toMatch(LATER);
    expect(witness.errors).toEqual([]);
    await context.close();
  });

  test('keeps the day while links are followed, and leads back to the page of today', async () => {
    const { page, context } = await openPage('/as-at/2019-10-01', { javaScript });
    await follow(page.locator('#datasets').getByRole('link', { name: 'Children missing education' }));
    expect(addressOf(page)).toBe('/as-at/2019-10-01/datasets/children-missing-education');

    await follow(page.getByRole('link', { name: 'This figure on its own' }).first());
    expect(addressOf(page)).toBe('/as-at/2019-10-01/figures/children-missing-education/active-cases');

    await follow(
      page.getByRole('navigation', { name: 'Parts of the site' }).getByRole('link', { name: 'Compare' }),
    );
    expect(addressOf(page)).toBe('/as-at/2019-10-01/compare');
    expect(await mainOf(page)).not.toMatch(LATER);

    await follow(page.getByRole('link', { name: 'See this page as it is today' }));
    expect(addressOf(page)).toBe('/compare');
    expect(await mainOf(page)).toMatch(LATER);
    await context.close();
  });

  test('on a dataset of which nothing had been published says so', async () => {
    const { page, context } = await openPage('/datasets/elective-home-education', { javaScript });
    await goBackTo(page, FIRST_OF_OCTOBER);

    expect(addressOf(page)).toBe('/as-at/2019-10-01/datasets/elective-home-education');
    expect(await page.locator('.lead').innerText()).toBe(
      'No figures of this dataset had been published by 1 October 2019.',
    );
    expect(await page.locator('figure, table').count()).toBe(0);
    await context.close();
  });

  test('keeps what was chosen, and a further choice keeps the day', async () => {
    const { page, context } = await openPage(
      '/datasets/elective-home-education/view/y11-leavers/2017-18/2018-19',
      { javaScript },
    );
    await goBackTo(page, '2020-11-01');
    expect(addressOf(page)).toBe(
      '/as-at/2020-11-01/datasets/elective-home-education/view/y11-leavers/2017-18/2018-19',
    );

    await page.getByLabel('Compare', { exact: true }).selectOption({ label: '2014/15' });
    await follow(page.locator('#change').getByRole('button', { name: 'Compare' }));
    expect(addressOf(page)).toBe(
      '/as-at/2020-11-01/datasets/elective-home-education/view/y11-leavers/2014-15/2018-19#change',
    );
    await context.close();
  });
});

describe('a day that is none', () => {
  test.each([
    ['/as-at/2019-13-01/compare', '“2019-13-01” is not a day.'],
    ['/as-at/2099-01-01', '1 January 2099 is still to come.'],
    ['/as-at/2010-01-01/datasets/elective-home-education', 'Nothing here is older than 17 September 2019.'],
    ['/as-at?day=soon&page=/compare', '“soon” is not a day.'],
  ])('is answered in plain words, with a form that keeps the page: %s', async (path, sentence) => {
    const { page, context, status } = await openPage(path, { javaScript: false });

    expect(status).toBe(200);
    expect(await page.locator('.inset-note').innerText()).toContain(sentence);
    await page.getByLabel('Day', { exact: true }).fill(FIRST_OF_OCTOBER);
    await follow(page.getByRole('button', { name: 'Show this day' }));
    expect(addressOf(page)).toMatch(/^\/as-at\/2019-10-01/);
    await context.close();
  });
});

describe('what the control is sent', () => {
  test.each([
    ['/as-at?day=2019-10-01&page=//evil.example', '/as-at/2019-10-01'],
    ['/as-at?day=2019-10-01&page=/%5Cevil.example', '/as-at/2019-10-01'],
    ['/as-at?day=2019-10-01&page=https://evil.example/compare', '/as-at/2019-10-01'],
    ['/as-at?day=2019-10-01&page=/officers', '/as-at/2019-10-01'],
    [
      '/as-at?day=2019-10-01&page=/compare%3Fline1%3Da.b%26next%3D//evil.example',
      '/as-at/2019-10-01/compare?line1=a.b',
    ],
    ['/as-at?day=2019-10-01&day=2099-01-01&page=/compare&page=/', '/as-at/2019-10-01/compare'],
  ])('leads to a page of ours and nowhere else: %s', async (path, address) => {
    const { status, headers } = await rawRequest(path);
    expect(status).toBe(307);
    expect(headers['location']).toBe(address);
  });

  test('leads to the page itself where the day is today', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
    const { headers } = await rawRequest(`/as-at?day=${today}&page=/compare`);
    expect(headers['location']).toBe('/compare');
  });
});

describe('a page as at a day', () => {
  test('stands at 1280 and at 320 px with its control open, and nothing bars a reader', async () => {
    const { page, context, witness } = await openPage(
      '/as-at/2019-10-01/datasets/children-missing-education',
    );
    await page.getByText('Another day').click();
    expect(await findBarriers(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findBarriers(page)).toEqual([]);
    expect(witness).toEqual({ errors: [], offSite: [] });
    await context.close();
  });

  test('says so on paper, without what only a screen can follow', async () => {
    const { page, context } = await openPage('/as-at/2019-10-01', { javaScript: false });
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.inset-note').innerText()).toBe(
      'As known on 1 October 2019. What was published or corrected later is not shown.',
    );
    await context.close();
  });

  test('is in no index, and names the page of today as the one to find', async () => {
    const { body, status } = await rawRequest('/as-at/2019-10-01/datasets/children-missing-education');
    expect(status).toBe(200);
    expect(body).toMatch(/<meta name="robots" content="noindex/);
    expect(body).toMatch(
      /<link rel="canonical" href="[^"]*(?<!2019-10-01)\/datasets\/children-missing-education"/,
    );
  });

  test.each(['/as-at/2019-10-01/nothing', '/as-at/2019-10-01/datasets/none', '/as-at/2019-10-01/methods'])(
    'is not found where no page has ever stood: %s',
    async (path) => {
      expect((await rawRequest(path)).status).toBe(404);
    },
  );
});
