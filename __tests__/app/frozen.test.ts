import type * as CatalogueModule from '@/data/catalogue';
import { layoutFigure } from '@/lib/drawing/layout-figure';
import { sceneToSvg } from '@/lib/drawing/scene-to-svg';
import { copySite, type LoadedSite } from '../fixtures/site-of';

const dataset = 'elective-home-education';
const version = '2020-10-27';
const figures = [
  'trend-current-ehe-recorded',
  'trend-referred-to-cme',
  'change-in-number-recorded',
  'how-the-number-changed',
  'reasons-for-leaving',
  'officer-involvement-two-years',
];

/** A made-up correction of one number of 2019/20: 201 becomes 204. */
const corrected = (csv: string) => csv.replace('2020-08-31,201,', '2020-08-31,204,');
/** A made-up year in place of the eleven days: 2020/21, 215 recorded. */
const wholeYear = (csv: string) =>
  csv.replace(
    /^202021,.*$/m,
    '202021,Academic year,2021-08-31,215,Y0-Y10,,40,2,20,30,,307,100,20,427,x,Made up',
  );

const params = (file: string) => ({ params: Promise.resolve({ dataset, version, file }) });
const request = new Request('http://localhost/');

/** What stands at every frozen address of a figure. */
async function frozenBytes(site: LoadedSite, id: string) {
  const table = site.published.publishedDataset(dataset)!.tables[0]!;
  const figure = site.article.figureIn(table, id)!;
  const fileOf = async (ending: string) =>
    (await site.figureFile.GET(request, params(`${id}.${ending}`))).text();
  return {
    scenes: [320, 540, 860].map((widthPx) => layoutFigure(figure, { widthPx })),
    svg: sceneToSvg(layoutFigure(figure, { widthPx: 860 }), { id }),
    json: await fileOf('json'),
    csv: await fileOf('csv'),
  };
}

async function embedOf(site: LoadedSite, id: string, file: string): Promise<string> {
  const response = await site.embed.GET(request, {
    params: Promise.resolve({ dataset, figure: id, file }),
  });
  return response.text();
}

const notice = /<p class="notice">.*?<\/p>/;
const copied = copySite();
let before: LoadedSite;
let after: LoadedSite;

beforeAll(async () => {
  before = await copied.load();
  copied.publish(dataset, '2021-06-01', corrected);
  copied.publish(dataset, '2021-10-12', wholeYear);
  after = await copied.load();
});
afterAll(() => copied.remove());

describe('after two further versions are published', () => {
  it.each(figures)('every byte of the frozen %s is as before', async (id) => {
    expect(await frozenBytes(after, id)).toEqual(await frozenBytes(before, id));
  });

  it.each(figures)('the pinned embed of %s changes by its notice alone', async (id) => {
    const [then, now] = [
      await embedOf(before, id, `${version}.html`),
      await embedOf(after, id, `${version}.html`),
    ];
    expect(then).not.toMatch(notice);
    expect(now).toMatch(notice);
    expect(now.replace(notice, '')).toBe(then);
  });

  it('a pinned embed gives the numbers: shown, now, and since when', async () => {
    const html = await embedOf(after, 'trend-current-ehe-recorded', `${version}.html`);
    const [found = ''] = notice.exec(html) ?? [];
    expect(found.replace(/<[^>]+>/g, '')).toBe(
      'There are newer figures, of 12 October 2021. Revised on 1 June 2021: Recorded as home educated, 2019/20: shown as 201, now 204. Added on 12 October 2021: 2020/21, 215. And 1 more change. See the latest.',
    );
    expect(found).toContain(
      'href="http://localhost:3000/figures/elective-home-education/trend-current-ehe-recorded" target="_blank" rel="noopener"',
    );
  });

  it('a pinned embed whose numbers are the same says so', async () => {
    const html = await embedOf(after, 'how-the-number-changed-2016-17', `${version}.html`);
    expect(html).toContain('The numbers of this figure are the same in them.');
  });

  it('the latest embed shows the new figures, and has no notice', async () => {
    const html = await embedOf(after, 'trend-current-ehe-recorded', 'latest.html');
    expect(html).not.toMatch(notice);
    expect(html).toContain('Version of 12 October 2021 (1.2.0).');
    expect(html).toContain('215');
  });
});

describe('a figure whose numbers are no longer given', () => {
  // The first year is left out, so that 2015/16 has no year before it, and no bridge.
  const without = (csv: string) => csv.replace(/^201415,.*\n/m, '');
  const id = 'how-the-number-changed-2015-16';
  const shorter = copySite();
  let site: LoadedSite;

  beforeAll(async () => {
    shorter.publish(dataset, '2021-10-12', without);
    site = await shorter.load();
  });
  afterAll(() => shorter.remove());

  it('keeps its latest address, which shows the last version and explains', async () => {
    const latest = site.published.publishedDataset(dataset)!.latest;
    expect(site.article.figureIn(latest, id)).toBeUndefined();
    expect(site.article.lastFigureIn(dataset, id)?.version.id).toBe(version);
    expect(site.embed.generateStaticParams()).toContainEqual({ dataset, figure: id, file: 'latest.html' });
    const html = await embedOf(site, id, 'latest.html');
    expect(html.replace(/<[^>]+>/g, '')).toContain(
      'This figure is no longer made. Its last version is of 27 October 2020. The version of 12 October 2021 does not give the numbers for it.',
    );
  });
});

describe('a figure that is retired', () => {
  const id = 'trend-pending-involvements';
  const why = 'The briefing no longer counts involvement.';
  const retiring = copySite();
  let site: LoadedSite;

  beforeAll(async () => {
    jest.doMock('@/data/catalogue', () => {
      const { catalogue } = jest.requireActual<typeof CatalogueModule>('@/data/catalogue');
      return {
        catalogue: catalogue.map((entry) => ({
          ...entry,
          figures: entry.figures.map((figure) =>
            figure.id === id
              ? { ...figure, retired: { from: '2021-10-12', why, instead: 'trend-officer-involvement' } }
              : figure,
          ),
        })),
      };
    });
    retiring.publish(dataset, '2021-10-12', wholeYear);
    site = await retiring.load();
  });
  afterAll(() => {
    jest.dontMock('@/data/catalogue');
    retiring.remove();
  });

  it('is left out of later versions, and is in the earlier ones as before', async () => {
    const [first, latest] = site.published.publishedDataset(dataset)!.tables;
    expect(site.article.figureIn(first!, id)).toBeDefined();
    expect(site.article.figureIn(latest!, id)).toBeUndefined();
    expect(await frozenBytes(site, id)).toEqual(await frozenBytes(before, id));
  });

  it.each(['latest.html', `${version}.html`])('explains itself in its embed: %s', async (file) => {
    const html = await embedOf(site, id, file);
    expect(html).toContain(`This figure is no longer made. Its last version is of 27 October 2020. ${why}`);
    expect(html).toContain('/figures/elective-home-education/trend-officer-involvement"');
    expect(html.replace(notice, '')).toContain('Version of 27 October 2020');
  });
});

describe('embeds that are not there', () => {
  it.each([
    ['an unknown figure', 'apples', 'latest.html'],
    ['an unknown version', 'trend-current-ehe-recorded', '1999-01-01.html'],
    ['an unknown ending', 'trend-current-ehe-recorded', 'latest.htm'],
    ['a path', 'trend-current-ehe-recorded', '../latest.html'],
    ['markup', 'trend-current-ehe-recorded', '<b>latest</b>.html'],
    ['10,000 characters', 'trend-current-ehe-recorded', `${'9'.repeat(10_000)}.html`],
  ])('are refused with a sentence: %s', async (_, figure, file) => {
    const response = await before.embed.GET(request, { params: Promise.resolve({ dataset, figure, file }) });
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toMatch(/^There is no such (figure in this dataset|version of this figure to embed)\. The /);
    expect(text).not.toContain('<b>');
  });
});
