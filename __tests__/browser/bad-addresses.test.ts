import fc from 'fast-check';
import { siteUrl } from './harness';
import { type RawAnswer, rawRequest } from './raw-request';

/** Looks in a page like nothing of ours, and would run if it were sent back as it came. */
const PLANTED = '"><script>planted()</script>';

const UNKNOWN = [
  'no-such-thing',
  '__proto__',
  'constructor',
  'toString',
  '..%2f..%2fpackage.json',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '%252e%252e%252f',
  '%5c..%5c..%5c',
  '%25zz',
  'a%20b',
  encodeURIComponent(PLANTED),
  'a'.repeat(10_000),
  '%41'.repeat(3_300),
];

/** What stands for no letter: half an escape, a control character, bytes that are no UTF-8, half a surrogate pair. */
const MALFORMED = [
  '%',
  '%z',
  '%zz',
  'a%0',
  '%00',
  '%0d%0aSet-Cookie:%20a=b',
  '%c0%af',
  '%ff',
  '%ed%a0%80',
  '%f0%9f',
  '%E2%80%8B',
];

const dataset = 'elective-home-education';
const figure = 'trend-current-ehe-recorded';

const pages = [
  (part: string) => `/${part}`,
  (part: string) => `/datasets/${part}`,
  (part: string) => `/datasets/${part}/versions`,
  (part: string) => `/datasets/${dataset}/versions/${part}`,
  (part: string) => `/datasets/${dataset}/view/${part}/2018-19/2019-20`,
  (part: string) => `/datasets/${dataset}/view/current-ehe-recorded/${part}/2019-20`,
  (part: string) => `/datasets/${dataset}/view/current-ehe-recorded/2018-19/${part}`,
  (part: string) => `/as-at/2019-10-01/${part}`,
  (part: string) => `/as-at/2019-10-01/datasets/${part}`,
  (part: string) => `/as-at/2019-10-01/meetings/${part}`,
  (part: string) => `/figures/${part}/${figure}`,
  (part: string) => `/figures/${dataset}/${part}`,
  (part: string) => `/figures/${dataset}/${figure}/${part}`,
];

const files = [
  (part: string) => `/files/${part}`,
  (part: string) => `/files/${part}/2020-10-27/${dataset}.csv`,
  (part: string) => `/files/${dataset}/${part}/${dataset}.csv`,
  (part: string) => `/files/${dataset}/2020-10-27/${part}`,
  (part: string) => `/files/${dataset}/2020-10-27/figures/${part}`,
  (part: string) => `/files/${dataset}/2020-10-27/figures/${figure}--${part}.png`,
  (part: string) => `/files/${dataset}/2020-10-27/figures/${figure}.${part}`,
  (part: string) => `/cards/${part}`,
  (part: string) => `/cards/figures/${dataset}/2020-10-27/${part}`,
  (part: string) => `/embed/${part}`,
  (part: string) => `/embed/${part}/${figure}/2020-10-27.html`,
  (part: string) => `/embed/${dataset}/${part}/2020-10-27.html`,
  (part: string) => `/embed/${dataset}/${figure}/${part}`,
];

/** What no answer may have, whatever was asked. */
function expectHarmless({ status, headers, body }: RawAnswer) {
  expect(status).toBeLessThan(500);
  expect(body).not.toContain(PLANTED);
  expect(body).not.toMatch(/\bat .+\.js:\d+/);
  expect(headers).not.toHaveProperty('set-cookie');
}

const everyCase = (places: readonly ((part: string) => string)[], parts: readonly string[]) =>
  places.flatMap((place) => parts.map((part) => place(part)));

async function answersTo(paths: readonly string[]): Promise<RawAnswer[]> {
  const answers: RawAnswer[] = [];
  for (const path of paths) answers.push(await rawRequest(path));
  return answers;
}

describe('a page that there is not', () => {
  test('is answered with our page that says so', async () => {
    const answers = await answersTo(everyCase(pages, [...UNKNOWN, ...MALFORMED]));

    answers.forEach(expectHarmless);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['text/html; charset=utf-8']),
    );
    expect(answers.filter(({ body }) => !body.includes('There is no page at this address.'))).toEqual([]);
  });
});

describe('a file or an embed that there is not', () => {
  test.each([
    ['unknown', UNKNOWN, 404],
    ['malformed', MALFORMED, 400],
  ])('is answered with a line of plain text when it is %s', async (_, parts, status) => {
    const answers = await answersTo(everyCase(files, parts));

    answers.forEach(expectHarmless);
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([status]));
    expect(new Set(answers.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['text/plain; charset=utf-8']),
    );
    expect(answers.filter(({ body }) => !/(There is no|This address is not).+\.\n/.test(body))).toEqual([]);
  });

  test.each([
    [
      `/files/${dataset}/2020-10-27/figures/${figure}--poster.png`,
      /The sizes are word, powerpoint, web, social and square/,
    ],
    [`/files/${dataset}/2020-10-27/figures/${figure}--web.gif`, /each as png or svg/],
    [
      `/files/${dataset}/2020-10-27/figures/no-such-figure.csv`,
      /The figures are .*trend-current-ehe-recorded/,
    ],
    [`/files/${dataset}/1999-01-01/${dataset}.csv`, /The versions are .*2020-10-27.* and latest\./],
    ['/files/no-such-dataset/latest/a.csv', /The datasets are elective-home-education, /],
    [`/embed/${dataset}/${figure}/1999-01-01.html`, /The versions are .*2020-10-27/],
  ])('%s says what there is instead', async (path, sentence) => {
    expect((await rawRequest(path)).body).toMatch(sentence);
  });

  test('is kept by nobody, though its address looks frozen', async () => {
    const { headers } = await rawRequest(`/files/${dataset}/2099-01-01/${dataset}.csv`);

    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a question that makes no sense', () => {
  test.each([
    ['/compare?measure=%zz&from=%c0%af', 200],
    [`/compare?measure=${encodeURIComponent(PLANTED)}&line1=${encodeURIComponent(PLANTED)}`, 200],
    [`/compare?measure=${'a'.repeat(10_000)}`, 200],
    [`/compare?${'line1=a&'.repeat(1_200)}`, 200],
    ['/compare?__proto__=1&constructor=2&measure[]=3', 200],
    [`/datasets/${dataset}/view?measure=%zz&from=%00&to=%ff`, 303],
    [`/datasets/${dataset}/view?measure=${encodeURIComponent(PLANTED)}&part=%0d%0aSet-Cookie:a=b`, 303],
    [`/datasets/${dataset}/view?from=${'a'.repeat(10_000)}`, 303],
    [`/as-at/${encodeURIComponent(PLANTED)}/compare`, 200],
    [`/as-at?day=${encodeURIComponent(PLANTED)}&page=${encodeURIComponent(PLANTED)}`, 200],
    ['/as-at?day=%zz&page=%00', 200],
    [`/as-at/2019-10-01/compare?measure=${encodeURIComponent(PLANTED)}`, 200],
    ['/as-at/2020-10-27/datasets/no-such-dataset/view?measure=a', 404],
    [`/as-at/2020-10-27/datasets/${dataset}/view?measure=%zz&from=%00`, 303],
    ['/datasets/no-such-dataset/view?measure=a', 404],
    [`/search?q=${encodeURIComponent(PLANTED)}`, 200],
    [`/compare?measure=${'a'.repeat(40_000)}`, 431],
  ])('is made good or refused: %.60s', async (path, status) => {
    const answer = await rawRequest(path);

    expectHarmless(answer);
    expect(answer.status).toBe(status);
  });
});

describe('an address of another shape', () => {
  test.each([
    '//evil.example/x',
    '/\\evil.example',
    '/\\/evil.example',
    '/files//evil.example',
    '/%2f%2fevil.example',
  ])('%s never leads to another host', async (path) => {
    const answer = await rawRequest(path);

    expectHarmless(answer);
    expect(answer.headers['location'] ?? '/').toMatch(/^\/(?![/\\])/);
  });

  test.each([
    '/../../../etc/passwd',
    '/files/../../package.json',
    '/_next/static/../../package.json',
    '/.env',
    '/.git/config',
    '/_global-error',
  ])('%s is not there', async (path) => {
    const answer = await rawRequest(path);

    expectHarmless(answer);
    expect(answer.status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'])(
    '%s is no way to break it',
    async (method) => {
      for (const path of [
        '/',
        '/compare',
        `/files/${dataset}/2020-10-27/${dataset}.csv`,
        '/files/x',
        '/embed/x',
      ]) {
        expectHarmless(await rawRequest(path, { method }));
      }
    },
  );
});

test('300 addresses made at random are answered, and the site stands', async () => {
  const letter = fc.constantFrom(
    '%',
    '/',
    '.',
    '\\',
    '-',
    '?',
    '&',
    '=',
    'a',
    '0',
    'f',
    'z',
    ':',
    '@',
    ';',
    '\x80',
    '\xff',
    '~',
    '[',
    '"',
    '<',
    '+',
  );
  const place = fc.constantFrom(
    '/',
    '/datasets/',
    '/figures/',
    '/files/',
    '/embed/',
    '/compare?measure=',
    `/files/${dataset}/`,
    `/datasets/${dataset}/view/`,
  );
  const address = fc
    .tuple(place, fc.array(letter, { maxLength: 60 }))
    .map(([start, rest]) => start + rest.join(''));

  await fc.assert(
    fc.asyncProperty(address, async (path) => expectHarmless(await rawRequest(path))),
    { numRuns: 300 },
  );
  expect((await fetch(siteUrl())).status).toBe(200);
});
