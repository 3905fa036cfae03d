import { openPage, type OpenPage } from './harness';
import { addressOf, chosenIn, follow } from './reader';

const openPlain = (path: string): Promise<OpenPage> => openPage(path, { javaScript: false });

/** The address of Compare with some lines asked for, each a measure of elective home education. */
const withLines = (...measures: string[]): string =>
  `/compare?${measures.map((measure, index) => `line${index + 1}=elective-home-education.${measure}`).join('&')}`;

describe('one measure in two periods', () => {
  test('is chosen on a plain form, and the address carries the choice', async () => {
    const { page, context } = await openPlain('/compare');
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: /two periods/ }) });

    await part.getByLabel('Measure').selectOption({ label: 'Officer involvement, not home educated' });
    await part.getByLabel('Compare', { exact: true }).selectOption({ label: '2014/15' });
    await part.getByLabel('with', { exact: true }).selectOption({ label: '2018/19' });
    await follow(part.getByRole('button', { name: 'Compare' }));

    expect(addressOf(page)).toBe(
      '/compare?measure=elective-home-education.officer-involvement&from=2014-15&to=2018-19',
    );
    expect(await chosenIn(part.getByLabel('Measure'))).toBe('Officer involvement, not home educated');
    expect(await part.locator('tbody td').allTextContents()).toEqual(expect.arrayContaining(['83', '144']));
    // 144 is 61 more than 83, and 61 ÷ 83 is 73.5%.
    expect(await part.locator('.lead').innerText()).toContain('61 more');
    expect(await part.locator('.lead').innerText()).toContain('up 73.5%');
    await context.close();
  });

  test('is chosen in another dataset too: its own periods are then offered, and nobody is told off', async () => {
    const { page, context } = await openPlain('/compare');
    const part = page.locator('section').filter({ has: page.getByRole('heading', { name: /two periods/ }) });

    await part.getByLabel('Measure').selectOption({ label: 'Resolved cases' });
    await follow(part.getByRole('button', { name: 'Compare' }));

    expect(await chosenIn(part.getByLabel('Compare', { exact: true }))).toBe('Quarter 1');
    expect(await chosenIn(part.getByLabel('with', { exact: true }))).toBe('Quarter 4');
    // 166 is 46 more than 120, and 46 ÷ 120 is 38.3%.
    expect(await part.innerText()).toMatch(/46 more .*38\.3%/);
    expect(await page.locator('main').innerText()).not.toContain('is not here');
    await context.close();
  });

  test('is refused where it is not fair: why, what can be said, and a fair comparison that works', async () => {
    const { page, context } = await openPlain(
      '/compare?measure=elective-home-education.current-ehe-recorded&from=2019-20&to=2020-21',
    );
    const refusal = await page.locator('.inset-note').innerText();
    const said = await page.locator('main').innerText();

    expect(refusal).toContain('These two are not compared.');
    expect(refusal).toContain('11 days into a school year');
    expect(refusal).toContain('Y0-Y10');
    expect(refusal).toContain('NCY 1-11');
    expect(said).toMatch(
      /From 201 .*on 31 August 2020, 34 joined \(worked out.* and 5 left.*, which makes 230 /,
    );
    // 29 more than 201 would be 14.4%.
    expect(said).not.toMatch(/14(\.\d)?%|\b29 more/);

    await follow(page.getByRole('link', { name: '2018/19 with 2019/20' }));
    expect(addressOf(page)).toBe(
      '/compare?measure=elective-home-education.current-ehe-recorded&from=2018-19&to=2019-20',
    );
    expect(await page.locator('.inset-note').count()).toBe(0);
    expect(await page.locator('.lead').nth(1).innerText()).toContain('18 more than a year before');
    await context.close();
  });

  test('is refused where the minutes give one number only, and that number is told', async () => {
    const { page, context } = await openPlain(
      '/compare?measure=children-missing-education.active-cases&from=quarter-1&to=quarter-4',
    );
    const said = await page.locator('main').innerText();

    expect(await page.locator('.inset-note').first().innerText()).toContain('not available');
    expect(said).toContain('160 cases were active');
    expect(await page.locator('.inset-note').first().getByRole('link').count()).toBe(0);
    await context.close();
  });
});

describe('up to four measures over time', () => {
  test('are chosen on a plain form and drawn together', async () => {
    const { page, context } = await openPlain('/compare');
    await page.getByLabel('Line 1').selectOption('elective-home-education.returned-to-school');
    await page.getByLabel('Line 2').selectOption('elective-home-education.y11-leavers');
    await page.getByLabel('Line 3').selectOption('elective-home-education.transferred-la');
    await page.getByLabel('Line 4').selectOption('elective-home-education.referred-to-cme');
    await follow(page.getByRole('button', { name: 'Draw' }));
    const figure = page.locator('figure').first();

    expect(addressOf(page)).toContain('line4=elective-home-education.referred-to-cme&scale=numbers');
    expect(await chosenIn(page.getByLabel('Line 3'))).toBe('Moved to another authority');
    expect(await figure.locator('svg:visible [data-plots="line"]').count()).toBe(4);
    expect(await figure.locator('tbody tr').first().locator('td').allTextContents()).toEqual([
      '38',
      '19',
      '9',
      '5',
    ]);
    await context.close();
  });

  test('are drawn with the first year as 100', async () => {
    const { page, context } = await openPlain(
      `${withLines('current-ehe-recorded', 'total-during-year', 'officer-involvement', 'total-known')}&scale=index`,
    );
    const figure = page.locator('figure').first();

    expect(await figure.locator('svg:visible [data-plots="line"]').count()).toBe(4);
    // 201 ÷ 123, 316 ÷ 194, 111 ÷ 83 and 452 ÷ 277, each a hundredfold.
    expect(await figure.locator('tbody tr').last().locator('td').allTextContents()).toEqual([
      expect.stringMatching(/163\.4$/),
      expect.stringMatching(/162\.9$/),
      expect.stringMatching(/133\.7$/),
      expect.stringMatching(/163\.2$/),
    ]);
    expect(await figure.innerText()).toContain('first year = 100');
    await context.close();
  });

  test('are not drawn on one scale when their units differ, and the page says why', async () => {
    const { page, context } = await openPlain(withLines('returned-to-school', 'returned-share'));

    expect(await page.locator('.inset-note').innerText()).toContain('different units');
    expect(await page.locator('svg:visible [data-plots="line"]').count()).toBe(0);
    await context.close();
  });

  test('are not given an index where the first number is under 20, and the page says so', async () => {
    const { page, context } = await openPlain(`${withLines('y11-leavers', 'referred-to-cme')}&scale=index`);

    expect(await page.locator('.inset-note').innerText()).toMatch(/19/);
    expect(await page.locator('svg:visible [data-plots="line"]').count()).toBe(0);
    await context.close();
  });
});

test('what an address asks for and is not here is named and left out', async () => {
  const { page, context, status } = await openPlain('/compare?measure=no-such-measure&line1=%3Cscript%3E');

  expect(status).toBe(200);
  expect(await page.locator('.inset-note').first().innerText()).toContain('no-such-measure, <script>');
  await context.close();
});

test.each([
  '/compare',
  '/compare?measure=elective-home-education.current-ehe-recorded&from=2019-20&to=2020-21',
  `${withLines('returned-to-school', 'y11-leavers')}&scale=index`,
])('%s has no two elements of one name', async (path) => {
  const { page, context } = await openPlain(path);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  await context.close();
});
