import { renderToStaticMarkup } from 'react-dom/server';
import { currentEdition } from '@/app/published';
import { datedPaths } from '@/app/views/dated-paths';
import { viewAt } from '@/app/views/dated-views';
import { momentOf, todaysMoment } from '@/app/views/moment';
import { ViewPage } from '@/app/views/view-page';
import type { Day } from '@/lib/period/day';

const ehe = 'elective-home-education';
const everyPath = datedPaths(currentEdition()).map((parts) => parts.join('/'));

function htmlAt(day: Day | undefined, path: string, query = {}): string {
  const moment = day === undefined ? todaysMoment() : momentOf(day);
  const view = viewAt(moment, path === '' ? [] : path.split('/'), query);
  return view ? renderToStaticMarkup(<ViewPage view={view} moment={moment} />) : 'nothing';
}

function bodyAt(day: Day | undefined, path: string): string {
  return renderToStaticMarkup(viewAt(day ? momentOf(day) : todaysMoment(), path.split('/'))?.body);
}

/** What a reader sees between the masthead and the foot. */
const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? '';
const wordsOf = (html: string): string => mainOf(html).replace(/<[^>]*>/g, ' ');
const linksOf = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

describe('a page as at 1 October 2019', () => {
  /** The paper of 17 September 2019 looks forward in these words, and to the end of that school year; every other 2020 came later. */
  const said = /2020\/21 work programme|31 August 2020/g;

  it.each(everyPath)('knows nothing of what later papers print: /%s', (path) => {
    const words = wordsOf(htmlAt('2019-10-01', path)).replace(said, '');
    expect(words).toContain('As known on 1 October 2019.');
    expect(words).not.toMatch(/202\d|27 October|home educated|pandemic|lockdown|\b201\b/);
  });

  it.each(everyPath)('says on paper too, first of all, of which day it is: /%s', (path) => {
    const [first] = mainOf(htmlAt('2019-10-01', path)).split('<h1');
    expect(first).toMatch(
      /<p><strong>As known on 1 October 2019\.<\/strong> What was published or corrected later/,
    );
  });

  it.each(['datasets/elective-home-education', 'figures/elective-home-education/trend-current-ehe-recorded'])(
    'of which nothing had been published says so and has no number: /%s',
    (path) => {
      const words = wordsOf(htmlAt('2019-10-01', path)).replaceAll('1 October 2019', '');
      expect(words).toMatch(/had(?: not)? been published by/);
      expect(words.replaceAll('17 September 2019', '')).not.toMatch(/\d/);
    },
  );

  it('has the figures that had been published', () => {
    expect(wordsOf(htmlAt('2019-10-01', 'datasets/children-missing-education'))).toMatch(
      /160 cases were active/,
    );
  });
});

describe('the words of later papers', () => {
  it('are there on the day of those papers, so that the test above can fail', () => {
    expect(wordsOf(htmlAt('2020-10-27', ''))).toMatch(/2020.*home educated/s);
  });
});

describe('the links of a page as at a day', () => {
  const html = htmlAt('2020-10-27', `datasets/${ehe}`);

  it('keep the day, in the frame and in the text', () => {
    expect(linksOf(html)).toEqual(
      expect.arrayContaining([
        '/as-at/2020-10-27',
        '/as-at/2020-10-27/compare',
        '/as-at/2020-10-27/meetings',
        `/as-at/2020-10-27/datasets/${ehe}/history`,
        `/as-at/2020-10-27/figures/${ehe}/trend-current-ehe-recorded`,
      ]),
    );
    expect(html).toContain(`action="/as-at/2020-10-27/datasets/${ehe}/view"`);
  });

  it('lead to one page of today that it is of, and to files of the version known then', () => {
    expect(linksOf(html).filter((href) => href === `/datasets/${ehe}`)).toHaveLength(1);
    expect(linksOf(html).filter((href) => href.startsWith('/files/'))).toContain(
      `/files/${ehe}/2020-10-27/${ehe}.csv`,
    );
    expect(linksOf(html).filter((href) => href.startsWith('/files/') && href.includes('/latest/'))).toEqual(
      [],
    );
  });

  it.each(everyPath)('never leave the day for a page that could keep it: /%s', (path) => {
    const frame = htmlAt('2020-10-27', path).replace(/<p><strong>As known on.*?<\/p>/s, '');
    const left = linksOf(frame).filter((href) =>
      /^\/(datasets\/[^/]+(\/history|\/view.*)?|figures\/[^/]+\/[^/]+|compare.*|meetings|meetings\/[^/.]+)?(#.*)?$/.test(
        href,
      ),
    );
    expect(left).toEqual([]);
  });
});

/** As at a day a figure offers no latest address, and meetings and promises no files of today; all else says the same. */
const samePaths = everyPath.filter((path) => !/^(figures|meetings|promises)/.test(path));

describe('a page as at the day of the last change', () => {
  it.each(samePaths)('is the page of today: /%s', (path) => {
    const then = bodyAt('2020-10-27', path).replaceAll('/as-at/2020-10-27', '').replace(', as of today', '');
    expect(then).toBe(bodyAt(undefined, path));
  });

  it.each(samePaths)('is the page of every later day: /%s', (path) => {
    expect(bodyAt('2026-11-22', path).replaceAll('2026-11-22', '2020-10-27')).toBe(
      bodyAt('2020-10-27', path),
    );
  });
});

describe('an address that no page has ever stood at', () => {
  it.each([
    'nothing',
    'datasets',
    'datasets/none',
    'datasets/none/history',
    `datasets/${ehe}/nothing`,
    `datasets/${ehe}/history/more`,
    `datasets/${ehe}/view/none/2018-19/2019-20`,
    `figures/${ehe}`,
    `figures/${ehe}/none`,
    'meetings/1999-01-01',
    'compare/more',
    'constructor',
    '__proto__',
  ])('has none as at a day either: /%s', (path) => {
    expect(htmlAt('2019-10-01', path)).toBe('nothing');
    expect(htmlAt('2020-10-27', path)).toBe('nothing');
  });
});

describe('a choice', () => {
  it('is kept as at a day', () => {
    const words = wordsOf(htmlAt('2020-10-27', `datasets/${ehe}/view/y11-leavers/2017-18/2018-19`));
    expect(words).toContain('From 2017/18 to 2018/19');
  });

  it('of Compare is kept as at a day, and what was not known is left out', () => {
    const query = { measure: `${ehe}.y11-leavers` };
    expect(wordsOf(htmlAt('2019-10-01', 'compare', query))).toContain(
      `something that is not here: ${ehe}.y11-leavers. It was left out.`,
    );
    expect(linksOf(htmlAt('2019-10-01', 'compare', query))).toContain(`/compare?measure=${ehe}.y11-leavers`);
  });
});
