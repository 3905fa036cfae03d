import { currentEdition } from '@/app/published';
import { isNumber, numberCell } from '@/lib/cell/cell';
import { editionAsAt } from '@/lib/edition/as-at';
import type { Edition } from '@/lib/edition/edition';
import { claimsByItem, judgedClaims, saidPage } from '@/lib/edition/edition-claims';
import { withTable } from '@/lib/edition/with-table';

const today = editionAsAt(currentEdition(), '2020-10-27');
const judged = judgedClaims(today);
const claim = (id: string, edition: Edition = today) => judgedClaims(edition).find((each) => each.id === id)!;

const SHOWN = 'the table shows this';
const NOT_SHOWN = 'the table does not show this';
const NO_FIGURE = 'no figure was published';

/**
 * Judged by hand from the two papers before the rules were run: each sentence beside what its paper prints.
 * Where no number is given the papers print none for it.
 */
const BY_HAND = {
  // Minutes of 17 September 2019.
  'pause-looked-after': NO_FIGURE,
  'hate-incidents-fell': NO_FIGURE,
  'missing-from-home-fell': NO_FIGURE,
  // 160 and 24% are printed, and the number of Quarter One is not.
  'active-cases-24-per-cent': NO_FIGURE,
  // 120, 166.
  'resolved-cases-rose': SHOWN,
  'secondary-exclusions-stable': NO_FIGURE,
  'primary-fixed-term-stable': NO_FIGURE,
  'primary-permanent-rose': NO_FIGURE,
  'send-reducing-exclusions': NO_FIGURE,
  'looked-after-largest-missing': NO_FIGURE,
  'not-known-next-largest': NO_FIGURE,
  'missing-episodes-rose': NO_FIGURE,
  'return-interviews-fell': NO_FIGURE,
  'new-referrals-rose': NO_FIGURE,
  'previous-episodes': NO_FIGURE,
  // 39.2%.
  'central-area-share': SHOWN,
  // 44% is less than half.
  'roma-majority': NOT_SHOWN,
  // 33%.
  'ethnicity-unclassified-share': SHOWN,
  'cse-missing-rose': NO_FIGURE,
  'little-comparative-data': NO_FIGURE,
  // 142 in 2017/18, 144 in 2018/19; then 111 in 2019/20.
  'information-requests-rose-2019': 'true then, not now',
  'declined-visits-2019': NO_FIGURE,
  'applications-rose': NO_FIGURE,
  // Minutes of 22 September 2020. 21 visits a day before the pandemic, six now.
  'visits-in-person-august': NO_FIGURE,
  'visits-in-person-now': NO_FIGURE,
  'fewer-sessions': SHOWN,
  'social-workers-mixture': NO_FIGURE,
  'mash-contacts-rose': NO_FIGURE,
  'all-looked-after-visited': NO_FIGURE,
  'six-visits-a-day': SHOWN,
  'young-offenders-fell': NO_FIGURE,
  'complex-cases-share-rose': NO_FIGURE,
  // Nine and three.
  'most-common-offence': SHOWN,
  'reoffending-fell': NO_FIGURE,
  'less-serious-reoffending': NO_FIGURE,
  'institution-very-low': NO_FIGURE,
  'bame-overrepresented': NO_FIGURE,
  // Agenda pack of 27 October 2020, item 7.
  'no-comparative-data': NO_FIGURE,
  // 144 in 2018/19, 111 in 2019/20; with those pending 156, 136.
  'involvement-continues-to-increase': NOT_SHOWN,
  'declined-visits-2020': NO_FIGURE,
  'vast-majority-tell': NO_FIGURE,
  // 183, 201.
  'increasing-cohort': SHOWN,
  'no-national-comparative-data': NO_FIGURE,
  'withdrawals-whole-borough': NO_FIGURE,
  'white-british-majority': NO_FIGURE,
  // 18 + 26 + 26 + 23 + 33 = 126; 16 + 19 + 15 + 24 + 13 + 17 = 104.
  'secondary-above-primary': SHOWN,
  'ages-mirror-others': NO_FIGURE,
  'more-boys-than-girls': NO_FIGURE,
  'gender-mirrors-others': NO_FIGURE,
  'court-proceedings': NO_FIGURE,
  'settled-informally': NO_FIGURE,
  // Items 8 and 9.
  'out-of-authority-cost-doubled': NO_FIGURE,
  'out-of-authority-64-per-cent': NO_FIGURE,
  'key-growth-send': NO_FIGURE,
  'transient-large-proportion': NO_FIGURE,
  'attainment-improved-2018': NO_FIGURE,
  'mathematics-declined-2018': NO_FIGURE,
  'first-time-offenders-fell': NO_FIGURE,
};

describe('the sentences of the two papers', () => {
  test('have the verdicts that a reader comes to with the papers in hand', () => {
    expect(Object.fromEntries(judged.map(({ id, verdict }) => [id, verdict]))).toEqual(BY_HAND);
  });

  test('are 58: the tables show 8 and do not show 2, and 1 was true then', () => {
    expect(saidPage(today).lead).toBe(
      '58 sentences in the papers say how a number stands or changes. The published tables show 8 and do not show 2. ' +
        '1 was true then and is not now. For 47 no figure was published.',
    );
  });

  test.each([
    ['a number printed', 'roma-majority', ['44%', 'A majority is more than half.']],
    [
      'both sums, as they were worked out',
      'involvement-continues-to-increase',
      ['144', '111', '111 + 25', '136', '144 + 12', '156', '20 fewer'],
    ],
    ['both years', 'information-requests-rose-2019', ['144', '142', '2 more', '111', '33 fewer']],
    [
      'the number that the per cent leads back to',
      'active-cases-24-per-cent',
      ['160', 'not available', '210 or 211'],
    ],
    ['the days of the visits', 'six-visits-a-day', ['6 visits a day', '15 fewer', '(21)']],
    [
      'both groups',
      'most-common-offence',
      ['Violence against the person: 9', 'Robbery: 3', 'size of the cohort is not stated'],
    ],
    ['both bands', 'secondary-above-primary', ['126', '104', '22 more', '11 September 2020']],
    ['what is not printed', 'more-boys-than-girls', ['No number of boys or of girls is printed.']],
  ])('say why with %s: %s', (_, id, words) => {
    expect(words.filter((word) => !claim(id).why.includes(word))).toEqual([]);
  });

  test('rest on figures wherever there is a verdict on them', () => {
    const bare = judged.filter(({ cells, datasets }) => (cells.length === 0) !== (datasets.length === 0));
    expect(bare).toEqual([]);
    expect(
      claim('involvement-continues-to-increase').cells.map(({ label, text }) => `${label}: ${text}`),
    ).toEqual([
      'Officer involvement, not home educated, 2018/19: 144',
      'Officer involvement, not home educated, 2019/20: 111',
      'Involvement still pending, 2018/19: 12',
      'Involvement still pending, 2019/20: 25',
    ]);
  });

  test('are never called names, given a motive or a mark', () => {
    const banned =
      /\b(false|wrong|mislead\w*|fail\w*|untrue|incorrect\w*|lie[sd]?|better|worse|because|admit\w*|claim\w*)\b|!/i;
    const told = [...judged.map(({ why }) => why), ...saidPage(today).groups.map(({ meaning }) => meaning)];
    expect(told.filter((text) => banned.test(text))).toEqual([]);
  });

  test('are told without an empty reason', () => {
    expect(judged.filter(({ why }) => !/^[A-Z0-9].*\.$/.test(why)).map(({ id }) => id)).toEqual([]);
  });
});

/** The same edition with one figure of one dataset changed, as a corrected version of it. */
function withFigure(dataset: string, period: string, measure: string, number: number): Edition {
  const found = today.published.datasets.find((each) => each.dataset.id === dataset)!;
  const { latest } = found;
  const corrected = {
    ...latest,
    observations: latest.observations.map((row) =>
      row.period.id === period && isNumber(row.cells[measure]!)
        ? { ...row, cells: { ...row.cells, [measure]: numberCell(number) } }
        : row,
    ),
  };
  return { ...today, published: withTable(today.published, corrected) };
}

describe('a corrected figure', () => {
  const EHE = 'elective-home-education';
  const CME = 'children-missing-education';

  test.each([
    ['involvement-continues-to-increase', EHE, '2019-20', 'officer_involvement', 145, SHOWN],
    ['involvement-continues-to-increase', EHE, '2019-20', 'officer_involvement', 144, NOT_SHOWN],
    ['involvement-continues-to-increase', EHE, '2018-19', 'officer_involvement', 110, SHOWN],
    ['information-requests-rose-2019', EHE, '2019-20', 'officer_involvement', 145, SHOWN],
    ['information-requests-rose-2019', EHE, '2017-18', 'officer_involvement', 144, NOT_SHOWN],
    ['increasing-cohort', EHE, '2019-20', 'current_ehe_recorded', 183, NOT_SHOWN],
    ['resolved-cases-rose', CME, 'quarter-4', 'resolved_cases', 120, NOT_SHOWN],
    ['roma-majority', `${CME}-characteristics`, 'period-not-stated', 'roma_percent', 51, SHOWN],
    [
      'central-area-share',
      `${CME}-characteristics`,
      'period-not-stated',
      'central_area_percent',
      39,
      NOT_SHOWN,
    ],
    ['most-common-offence', 'youth-offending-cohort', '2020-09-22', 'young_people', 9, NOT_SHOWN],
    ['six-visits-a-day', 'family-time-capacity', '2020-09-22', 'visits_a_day', 21, NOT_SHOWN],
    ['secondary-above-primary', `${EHE}-by-year-group`, '2020-21', 'pupils', 10, NOT_SHOWN],
  ])('changes what is said of %s: %s %s %s at %s', (id, dataset, period, measure, number, expected) => {
    expect(claim(id, withFigure(dataset, period, measure, number)).verdict).toBe(expected);
  });

  test('of the eleven days of 2020/21 changes nothing that was said of years', () => {
    const edition = withFigure(EHE, '2020-21', 'officer_involvement', 999);
    expect(claim('involvement-continues-to-increase', edition)).toEqual(
      claim('involvement-continues-to-increase'),
    );
  });
});

test('what was said at an item is found by the item, and at most items nothing was', () => {
  const saidAt = claimsByItem(today);
  expect(saidAt({ id: '2019-09-17-25' }).map(({ id }) => id)).toEqual(['pause-looked-after']);
  expect(saidAt({ id: '2020-10-27-7' })).toHaveLength(14);
  expect(saidAt({ id: '2020-10-27-1' })).toEqual([]);
});

describe('on the day of the first meeting', () => {
  const then = editionAsAt(today, '2019-09-17');

  test('only what had been said by then is there', () => {
    expect(judgedClaims(then).map(({ paper }) => paper)).toEqual(
      Array.from({ length: 23 }, () => '2019-09-17-minutes'),
    );
  });

  test('nothing tells of a paper that came later', () => {
    expect(judgedClaims(then).filter(({ why }) => why.includes('2020'))).toEqual([]);
  });

  test('no table of home education had been published, and those of missing education had', () => {
    expect(claim('information-requests-rose-2019', then)).toMatchObject({ verdict: NO_FIGURE, datasets: [] });
    expect(claim('resolved-cases-rose', then).verdict).toBe(SHOWN);
  });
});
