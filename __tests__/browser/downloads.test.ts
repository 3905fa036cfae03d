import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage, siteUrl } from './harness';

const [csv, json] = ['text/csv; charset=utf-8', 'application/json; charset=utf-8'];

const datasets = [
  { dataset: 'elective-home-education', version: '2020-10-27' },
  { dataset: 'elective-home-education-by-year-group', version: '2020-10-27' },
  { dataset: 'children-missing-education', version: '2019-09-17' },
  { dataset: 'children-missing-education-characteristics', version: '2019-09-17' },
  { dataset: 'youth-offending-cohort', version: '2020-10-27' },
  { dataset: 'family-time-capacity', version: '2020-10-27' },
];

/** The answer to every link of the list of downloads on a page, in its order. */
async function answersOnPage(
  path: string,
  selector = '.downloads a',
): Promise<{ file: string; status: number; type: string | null }[]> {
  const { page, context } = await openPage(path, { javaScript: false });
  const links = await page
    .locator(selector)
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  await context.close();
  return Promise.all(
    links.map(async (url) => {
      const { status, headers } = await fetch(url);
      return { file: url.replace(`${siteUrl()}/files/`, ''), status, type: headers.get('content-type') };
    }),
  );
}

const bytesOf = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(siteUrl() + path)).arrayBuffer());

describe.each(datasets)('$dataset', ({ dataset, version }) => {
  const file = `${dataset}/${version}/${dataset}`;

  test('has five files to take away, and each is there and says what it is', async () => {
    expect(await answersOnPage(`/datasets/${dataset}`)).toEqual([
      { file: `${file}.csv`, status: 200, type: csv },
      { file: `${file}.full.csv`, status: 200, type: csv },
      { file: `${file}.full.meta.csv`, status: 200, type: csv },
      { file: `${file}.json`, status: 200, type: json },
      { file: `${file}.csv-metadata.json`, status: 200, type: json },
    ]);
  });

  test('gives the CSV byte for byte as the council keeps it', async () => {
    const kept = readFileSync(join(process.cwd(), 'data', dataset, `${version}.csv`));

    expect((await bytesOf(`/files/${file}.csv`)).equals(kept)).toBe(true);
  });
});

test('a figure has five pictures, each as PNG and SVG, a workbook, its table and itself to take away', async () => {
  const page = '/figures/elective-home-education/trend-current-ehe-recorded';
  const start = 'elective-home-education/2020-10-27/figures/trend-current-ehe-recorded';
  const pictures = ['word', 'powerpoint', 'web', 'social', 'square'].flatMap((size) => [
    { file: `${start}--${size}.png`, status: 200, type: 'image/png' },
    { file: `${start}--${size}.svg`, status: 200, type: expect.stringMatching(/^image\/svg\+xml/) as string },
  ]);

  expect(await answersOnPage(page, '#use a[download]')).toEqual([
    ...pictures,
    { file: `${start}.xlsx`, status: 200, type: expect.stringContaining('spreadsheetml') as string },
    { file: `${start}.csv`, status: 200, type: csv },
    { file: `${start}.json`, status: 200, type: expect.stringMatching(/^application\/json/) as string },
  ]);
});

test('the table of a figure has the numbers of the paper', async () => {
  const text = (
    await bytesOf('/files/elective-home-education/2020-10-27/figures/trend-current-ehe-recorded.csv')
  ).toString('utf8');

  expect(text).toMatch(/2014\/15,123\b/);
  expect(text).toMatch(/2019\/20,201\b/);
});

test.each([
  '/files/elective-home-education/2020-10-27/no-such-file.csv',
  '/files/elective-home-education/1999-01-01/elective-home-education.csv',
  '/files/no-such-dataset/2020-10-27/no-such-dataset.csv',
  '/files/elective-home-education/2020-10-27/figures/no-such-figure.json',
  '/files/elective-home-education/2020-10-27/..%2f..%2fdataset.ts',
])('%s is not there', async (path) => {
  expect((await fetch(siteUrl() + path)).status).toBe(404);
});
