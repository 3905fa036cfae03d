import { openPage, type OpenPage } from './harness';
import { addressOf, chosenIn, follow, tableRow } from './reader';

const ehe = '/datasets/elective-home-education';

/** The page as a reader without JavaScript has it. */
const openPlain = (path: string): Promise<OpenPage> => openPage(path, { javaScript: false });

test('a measure is chosen on a plain form: the address, the chart and the form then say which', async () => {
  const { page, context } = await openPlain(ehe);
  const part = page.locator('section#trend');

  await part.getByLabel('Measure').selectOption({ label: 'Left at the end of Year 11' });
  await follow(part.getByRole('button', { name: 'Show' }));

  expect(addressOf(page)).toBe(`${ehe}/view/y11-leavers/2018-19/2019-20#trend`);
  expect(await part.locator('figure').getByRole('heading').innerText()).toContain('Year 11 leavers');
  expect(await chosenIn(part.getByLabel('Measure'))).toBe('Left at the end of Year 11');
  expect(await part.locator('tbody td').allTextContents()).toEqual([
    '19',
    '24',
    '31',
    '27',
    '28',
    '41',
    'part-way [z] [note 1]',
  ]);
  await context.close();
});

test.each([
  { chosen: 'the earlier first', from: '2014/15', to: '2017/18' },
  { chosen: 'the wrong way round', from: '2017/18', to: '2014/15' },
])('two periods are chosen, $chosen: the earlier stands on the left', async ({ from, to }) => {
  const { page, context } = await openPlain(ehe);
  const part = page.locator('section#change');

  await part.getByLabel('Compare', { exact: true }).selectOption({ label: from });
  await part.getByLabel('with', { exact: true }).selectOption({ label: to });
  await follow(part.getByRole('button', { name: 'Compare' }));

  expect(addressOf(page)).toBe(`${ehe}/view/current-ehe-recorded/2014-15/2017-18#change`);
  expect(await chosenIn(part.getByLabel('Compare', { exact: true }))).toBe('2014/15');
  expect(await chosenIn(part.getByLabel('with', { exact: true }))).toBe('2017/18');
  expect(await tableRow(part, 'Recorded as home educated')).toEqual([
    '123',
    '167',
    expect.stringMatching(/^44 more \(up 35\.8%\)/),
    'Not asked of a count on one day.',
  ]);
  expect(await tableRow(part, 'Referred as missing education')).toEqual([
    '5',
    '4',
    expect.stringMatching(/^1 fewer(?!.*%)/),
    expect.stringMatching(/too few to say\.$/),
  ]);
  await context.close();
});

test('a choice of periods keeps the measure that was chosen before', async () => {
  const { page, context } = await openPlain(`${ehe}/view/y11-leavers/2018-19/2019-20`);
  const part = page.locator('section#change');

  await part.getByLabel('Compare', { exact: true }).selectOption({ label: '2015/16' });
  await follow(part.getByRole('button', { name: 'Compare' }));

  expect(addressOf(page)).toBe(`${ehe}/view/y11-leavers/2015-16/2019-20#change`);
  expect(await chosenIn(page.getByLabel('Measure'))).toBe('Left at the end of Year 11');
  // 41 is 17 more than 24, and 17 ÷ 24 is 70.8%.
  expect(await tableRow(part, 'Left at the end of Year 11')).toEqual([
    '24',
    '41',
    expect.stringMatching(/^17 more \(up 70\.8%\)/),
    'The highest of the six years. A change of this size often happens by chance.',
  ]);
  await context.close();
});

test('eleven days are set beside a year in numbers only: every line says so, and a fair pair is offered', async () => {
  const { page, context } = await openPlain(ehe);
  const part = page.locator('section#change');

  await part.getByLabel('Compare', { exact: true }).selectOption({ label: '2019/20' });
  await part.getByLabel('with', { exact: true }).selectOption({ label: '11 September 2020' });
  await follow(part.getByRole('button', { name: 'Compare' }));
  const changes = await part.locator('tbody tr > td:last-child').allInnerTexts();

  expect(addressOf(page)).toBe(`${ehe}/view/current-ehe-recorded/2019-20/2020-21#change`);
  expect(await tableRow(part, 'Recorded as home educated')).toEqual([
    '201',
    '230',
    expect.stringContaining('not compared'),
  ]);
  expect(await part.innerText()).toContain('11 days');
  // Year 11 leavers are not among them: the measure does not apply in September.
  expect(changes).toHaveLength(11);
  expect(changes.filter((words) => !words.startsWith('not compared'))).toEqual([]);
  expect(changes.filter((words) => /%|per cent/.test(words))).toEqual([]);

  await follow(part.getByRole('link', { name: '2018/19 with 2019/20' }));
  expect(addressOf(page)).toBe(`${ehe}/view/current-ehe-recorded/2018-19/2019-20#change`);
  expect(await tableRow(part, 'Recorded as home educated')).toEqual([
    '183',
    '201',
    '18 more (up 9.8%)',
    'Not asked of a count on one day.',
  ]);
  await context.close();
});

test('Back leads through the choices made, and the form and the chart go back with it', async () => {
  const { page, context } = await openPlain(ehe);
  const part = page.locator('section#trend');
  const measure = part.getByLabel('Measure');
  await measure.selectOption({ label: 'Left at the end of Year 11' });
  await follow(part.getByRole('button', { name: 'Show' }));
  await measure.selectOption({ label: 'Moved to another authority' });
  await follow(part.getByRole('button', { name: 'Show' }));
  expect(addressOf(page)).toBe(`${ehe}/view/transferred-la/2018-19/2019-20#trend`);

  await page.goBack();
  expect(addressOf(page)).toBe(`${ehe}/view/y11-leavers/2018-19/2019-20#trend`);
  expect(await part.locator('thead th').allTextContents()).toEqual(['Period', 'Left at the end of Year 11']);
  expect(await chosenIn(measure)).toBe('Left at the end of Year 11');

  await page.goBack();
  expect(addressOf(page)).toBe(ehe);
  expect(await chosenIn(measure)).toBe('Recorded as home educated');
  await context.close();
});

test.each([
  `${ehe}/view/no-such-measure/2018-19/2019-20`,
  `${ehe}/view/y11-leavers/2019-20/2018-19`,
  `${ehe}/view/y11-leavers/2019-20/2019-20`,
  `${ehe}/view/y11-leavers/2018-19/2031-32`,
])('%s is no choice that the page offers, and is not found', async (path) => {
  const { context, status } = await openPlain(path);

  expect(status).toBe(404);
  await context.close();
});

test('a form that was sent half empty leads to what the page shows by itself', async () => {
  const { page, context } = await openPlain(
    `${ehe}/view?measure=no-such-measure&from=2031-32&part=elsewhere`,
  );

  expect(addressOf(page)).toBe(`${ehe}/view/current-ehe-recorded/2018-19/2019-20`);
  await context.close();
});
