import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPage } from './harness';
import { correctionOf } from './made-release';
import { approve, signedIn, signInAs } from './officer-reader';
import { type OwnSite, ownSite, TWO_OFFICERS } from './own-site';
import { DATASET, FIGURE, FROZEN, LATEST, readerOf } from './reader-answers';

jest.setTimeout(180_000);

const pinned = `/embed/${DATASET}/${FIGURE}/2020-10-27.html`;

let site: OwnSite;
let reader: ReturnType<typeof readerOf>;

beforeAll(async () => {
  site = await ownSite(TWO_OFFICERS);
  reader = readerOf(site.url);
});
afterAll(() => site.stop());

/** Sends a release from the officer’s own page, as the page for checking a file does. */
const send = (page: Page, release: object) =>
  page.evaluate(async (body) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/officers/releases', { method: 'POST', headers, body });
    return { status: answer.status, ...((await answer.json()) as { became: string; address?: string }) };
  }, JSON.stringify(release));

describe('who is not an officer', () => {
  test('is told the same for a wrong password and for an id that nobody has', async () => {
    const { page, context } = await openPage(`${site.url}/officers/sign-in`, { javaScript: false });
    const told: (string | null)[] = [];
    for (const id of ['jo', 'nobody']) {
      await signInAs(page, id, 'wrong wrong wrong');
      told.push(await page.locator('.govuk-error-message').textContent());
    }
    await context.close();

    expect(new Set(told)).toEqual(new Set(['Error: The id or the password is not right.']));
  });

  test('sees no release, and is led to sign in from the list of them', async () => {
    const list = await fetch(`${site.url}/officers/releases`, { redirect: 'manual' });
    const one = await fetch(`${site.url}/officers/releases/${'0'.repeat(32)}`);

    expect(list.headers.get('location')).toBe('/officers/sign-in?to=%2Fofficers%2Freleases');
    expect(one.status).toBe(404);
  });

  test('cannot send anything', async () => {
    const headers = { 'Content-Type': 'application/json', Origin: site.url };
    const body = JSON.stringify(correctionOf(site.dataFolder, 124));
    const answer = await fetch(`${site.url}/officers/releases`, { method: 'POST', headers, body });

    expect(answer.status).toBe(401);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a page of another site', () => {
  test.each(['session', 'sign-out', 'releases', 'releases/undo', `releases/${'0'.repeat(32)}/approve`])(
    'cannot send anything to /officers/%s',
    async (place) => {
      const headers = { Origin: 'https://evil.example', 'Content-Type': 'application/json' };
      const answer = await fetch(`${site.url}/officers/${place}`, { method: 'POST', headers, body: '{}' });

      expect(answer.status).toBe(403);
      expect(await answer.text()).toBe('This was sent by a page of another site, so it was not taken.\n');
    },
  );
});

describe('from a correction to what every reader sees', () => {
  let frozen: string[] = [];
  let waiting = '';

  test('an officer sends it, and it is seen by nobody else', async () => {
    frozen = await reader.hashesOf(FROZEN);
    const { page, context } = await signedIn(site.url, 'jo');
    const first = await send(page, correctionOf(site.dataFolder, 124));
    const again = await send(page, correctionOf(site.dataFolder, 124));
    waiting = first.address ?? '';
    await page.goto(site.url + waiting);
    const own = await page.getByRole('main').innerText();
    await context.close();

    expect([first.status, first.became, again.address]).toEqual([202, 'waiting', waiting]);
    expect(own).toContain('another officer approves it');
    expect(own).not.toContain('Approve and publish');
    expect((await fetch(site.url + waiting)).status).toBe(404);
    expect(await reader.publishedNow('201415')).toBe('123');
  });

  test('another reads it and approves it without JavaScript, and every answer shows it', async () => {
    const before = await reader.hashesOf(LATEST);
    const { page, context } = await signedIn(site.url, 'sam', false);
    await page.goto(site.url + waiting);
    const read = await page.getByRole('main').innerText();
    await page.getByRole('button', { name: 'Approve and publish' }).click();
    await page.waitForLoadState('load');
    const after = await reader.hashesOf(LATEST);
    const told = await page.getByRole('main').innerText();
    await context.close();

    expect(read).toContain('Prepared by');
    expect(read).toContain('A pupil was left out.');
    expect(told).toContain('Published. Every page, embed, image and download shows it now.');
    expect(after.filter((hash, index) => hash === before[index])).toEqual([]);
    expect(await reader.publishedNow('201415')).toBe('124');
  });

  test('what was frozen is byte for byte as it was, and a pinned embed says that there are newer figures', async () => {
    expect(await reader.hashesOf(FROZEN)).toEqual(frozen);
    expect(/class="notice"/.test(await reader.textOf(pinned))).toBe(true);
  });

  test('the new version has addresses of its own, and nothing else has', async () => {
    const [, version = ''] =
      /versions\/(2\d{3}-\d\d-\d\d)"/.exec(await reader.textOf(`/datasets/${DATASET}/versions`)) ?? [];
    const places = [
      `/datasets/${DATASET}/versions/${version}`,
      `/figures/${DATASET}/${FIGURE}/${version}`,
      `/embed/${DATASET}/${FIGURE}/${version}.html`,
      `/files/${DATASET}/${version}/${DATASET}.csv`,
      `/files/${DATASET}/${version}/figures/${FIGURE}--web.png`,
      `/cards/datasets/${DATASET}/${version}.png`,
    ];
    const statusOf = async (path: string) => (await fetch(site.url + path)).status;

    expect(await Promise.all(places.map(statusOf))).toEqual(places.map(() => 200));
    expect(await Promise.all(places.map((path) => statusOf(path.replace(version, '1999-01-01'))))).toEqual(
      places.map(() => 404),
    );
  });

  test('a server that is started again shows it, without another build', async () => {
    await site.restart();

    expect(await reader.publishedNow('201415')).toBe('124');
    expect(await reader.hashesOf(FROZEN)).toEqual(frozen);
  });

  test('it is undone by publishing the earlier figures once more, with a reason', async () => {
    const jo = await signedIn(site.url, 'jo');
    await jo.page.getByText('Elective home education', { exact: true }).last().click();
    await jo.page.getByLabel('Why are the earlier figures right?').fill('The paper was right after all.');
    await jo.page.getByRole('button', { name: 'Prepare the earlier figures again' }).click();
    await jo.page.waitForURL(/\/officers\/releases\/[0-9a-f]{32}$/);
    const address = jo.page.url();
    await jo.context.close();
    await approve(site.url, 'sam', address);

    expect(await reader.publishedNow('201415')).toBe('123');
    expect(
      (await reader.textOf(`/datasets/${DATASET}/versions`)).includes('It publishes again the figures of'),
    ).toBe(true);
    expect(await reader.hashesOf(FROZEN)).toEqual(frozen);
  });
});

test('what one officer sends on an older version than the latest is kept, and says what was published since', async () => {
  const old = correctionOf(site.dataFolder, 130);
  const jo = await signedIn(site.url, 'jo');
  const sent = await send(jo.page, old);
  const other = await send(jo.page, correctionOf(site.dataFolder, 131));
  await jo.context.close();
  await approve(site.url, 'sam', site.url + (other.address ?? ''));
  const sam = await signedIn(site.url, 'sam');
  await sam.page.goto(site.url + (sent.address ?? ''));
  const told = await sam.page.getByRole('main').innerText();
  await sam.context.close();

  expect(told).toContain('It cannot be published as it is');
  expect(told).toContain('A correction: 131 pupils in 2014/15.');
  expect(told).not.toContain('Approve and publish');
});

test('an officer who is removed is signed out at once', async () => {
  const { page, context } = await signedIn(site.url, 'jo');
  writeFileSync(site.officersFile, '[]');
  const answer = await page.goto(`${site.url}/officers/releases`);
  const state = await (await fetch(`${site.url}/officers/state`)).json();
  await context.close();

  expect(answer?.status()).toBe(404);
  expect(state).toEqual({ publishing: 'off' });
});
