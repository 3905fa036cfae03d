import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@/data/catalogue';
import { registers } from '@/data/meetings/registers';
import { isNumber, numberCell, type NumberCell } from '@/lib/cell/cell';
import type { Table } from '@/lib/dataset/table';
import { type ReadPublished, readPublished } from '@/lib/store/read-published';
import { checkIdentities, differencesIn } from '@/lib/validation/identities/check-identities';
import { describeIdentityResult } from '@/lib/validation/identities/identity-result';

const dataFolder = join(process.cwd(), 'data');
const read = readPublished(dataFolder, catalogue, registers) as Extract<ReadPublished, { ok: true }>;
const tables = read.published.datasets.map(({ latest }) => latest);
const versions = read.published.datasets.flatMap(({ dataset, tables: all }) =>
  all.map(({ version }) => [`${dataset.id}/${version.id}.csv`, version] as const),
);

const check = (given: readonly Table[]) =>
  given.flatMap((table) =>
    checkIdentities(table, (id) => given.find(({ dataset }) => dataset.id === id)).map((result) => ({
      of: table.dataset.id,
      ...result,
    })),
  );
const outcome = (given: readonly Table[]) =>
  check(given).map((result) =>
    [result.identity, result.period.id, result.status, 'difference' in result ? result.difference : ''].join(
      ' ',
    ),
  );
const asPrinted = outcome(tables);

/** Every table, with one printed number changed by a step. */
function changed(dataset: string, period: string, group: string, measure: string, step: number): Table[] {
  return tables.map((table) => ({
    ...table,
    observations: table.observations.map((row) =>
      table.dataset.id === dataset && row.period.id === period && Object.values(row.groups).join() === group
        ? { ...row, cells: { ...row.cells, [measure]: moved(row.cells[measure] as NumberCell, step) } }
        : row,
    ),
  }));
}

function moved(cell: NumberCell, step: number) {
  expect(isNumber(cell)).toBe(true);
  return numberCell(cell.value + step);
}

/** The identities whose outcome is not what it is for the paper as printed. */
const speaking = (given: readonly Table[]) =>
  outcome(given)
    .filter((line) => !asPrinted.includes(line))
    .map((line) => line.split(' ')[0]);

describe('the catalogue', () => {
  it('has the six datasets of the papers, in the order of the home page', () => {
    expect(tables.map(({ dataset }) => dataset.id)).toEqual([
      'elective-home-education',
      'elective-home-education-by-year-group',
      'children-missing-education',
      'children-missing-education-characteristics',
      'youth-offending-cohort',
      'family-time-capacity',
    ]);
  });

  it('judges no measure: more is only more', () => {
    expect(
      tables
        .flatMap(({ dataset }) => Object.values(dataset.measures))
        .filter(({ polarity }) => polarity !== 'none'),
    ).toEqual([]);
  });
});

describe('a published version', () => {
  it.each(versions)('%s has the checksum that its list states', (file, version) => {
    const bytes = readFileSync(join(dataFolder, file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(version.sha256);
  });

  it.each(versions)('%s is named by the day it was published, and numbered', (file, version) => {
    expect(file).toContain(`/${version.published}.csv`);
    expect(version.number).toBe('1.0.0');
  });

  it.each(versions)('%s names a paper that is among the papers', (_, version) => {
    expect(read.published.meetings.papers.map(({ id }) => id)).toContain(version.citation.paper);
  });

  it.each([
    ['elective-home-education', '2020-10-27-agenda-pack', '2020-10-27', 'Item 7'],
    ['elective-home-education-by-year-group', '2020-10-27-agenda-pack', '2020-10-27', 'Item 7'],
    ['children-missing-education', '2019-09-17-minutes', '2019-09-17', 'Minute 28'],
    ['children-missing-education-characteristics', '2019-09-17-minutes', '2019-09-17', 'Minute 28'],
    ['youth-offending-cohort', '2020-10-27-agenda-pack', '2020-09-22', 'Minute 96'],
    ['family-time-capacity', '2020-10-27-agenda-pack', '2020-09-22', 'Minute 95'],
  ])('of %s was read from %s, of the meeting of %s, %s', (dataset, paper, meeting, item) => {
    expect(tables.find((table) => table.dataset.id === dataset)?.version.citation).toMatchObject({
      paper,
      meeting,
      item,
    });
  });
});

describe('do the figures add up?', () => {
  it('they differ in two places, and no others', () => {
    expect(differencesIn(check(tables)).map(describeIdentityResult)).toEqual([
      '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
      '11 September 2020: 33 in “Elective home education by year group”, 32 in “Elective home education”: a difference of 1.',
    ]);
  });

  it('each difference shows again where an identity restates it, and is not counted twice', () => {
    expect(
      check(tables)
        .filter(({ status }) => status === 'differs')
        .map(({ of, identity, restates, period }) => [of, identity, period.id, restates]),
    ).toEqual([
      ['elective-home-education', 'parts-make-total', '2017-18', undefined],
      ['elective-home-education', 'stock-and-flow', '2017-18', 'parts-make-total'],
      ['elective-home-education', 'same-year-11', '2020-21', undefined],
      [
        'elective-home-education-by-year-group',
        'same-year-11-in-appendix',
        '2020-21',
        'elective-home-education/same-year-11',
      ],
    ]);
  });

  it('every identity is checked in every period that prints its numbers', () => {
    expect(asPrinted).toEqual([
      'parts-make-total 2014-15 holds 0',
      'parts-make-total 2015-16 holds 0',
      'parts-make-total 2016-17 holds 0',
      'parts-make-total 2017-18 differs 2',
      'parts-make-total 2018-19 holds 0',
      'parts-make-total 2019-20 holds 0',
      'parts-make-total 2020-21 holds 0',
      'totals-make-known 2014-15 holds 0',
      'totals-make-known 2015-16 holds 0',
      'totals-make-known 2016-17 holds 0',
      'totals-make-known 2017-18 holds 0',
      'totals-make-known 2018-19 holds 0',
      'totals-make-known 2019-20 holds 0',
      'totals-make-known 2020-21 holds 0',
      'stock-and-flow 2015-16 holds 0',
      'stock-and-flow 2016-17 holds 0',
      'stock-and-flow 2017-18 differs -2',
      'stock-and-flow 2018-19 holds 0',
      'stock-and-flow 2019-20 holds 0',
      'stock-and-flow 2020-21 holds 0',
      'same-number-by-year-group 2020-21 holds 0',
      'same-year-11 2020-21 differs 1',
      'year-groups-make-total 2020-21 holds 0',
      'same-number-in-appendix 2020-21 holds 0',
      'same-year-11-in-appendix 2020-21 differs -1',
    ]);
  });
});

describe('a printed number of Appendix 1 that is changed by one', () => {
  describe.each([
    ['current_ehe_recorded', 'parts-make-total'],
    ['returned_to_school', 'parts-make-total'],
    ['referred_to_cme', 'parts-make-total'],
    ['transferred_la', 'parts-make-total'],
    ['total_during_year', 'parts-make-total'],
    ['total_during_year', 'totals-make-known'],
    ['officer_involvement', 'totals-make-known'],
    ['pending_involvements', 'totals-make-known'],
    ['total_known', 'totals-make-known'],
  ])('in %s makes %s speak', (measure, identity) => {
    describe.each([
      ['2014-15'],
      ['2015-16'],
      ['2016-17'],
      ['2017-18'],
      ['2018-19'],
      ['2019-20'],
      ['2020-21'],
    ])('in %s', (period) => {
      it.each([[1], [-1]])('by %i', (step) => {
        expect(speaking(changed('elective-home-education', period, '', measure, step))).toContain(identity);
      });
    });
  });

  describe.each([['2014-15'], ['2015-16'], ['2016-17'], ['2017-18'], ['2018-19'], ['2019-20']])(
    'in y11_leavers makes parts-make-total speak in %s',
    (period) => {
      it.each([[1], [-1]])('by %i', (step) => {
        expect(speaking(changed('elective-home-education', period, '', 'y11_leavers', step))).toContain(
          'parts-make-total',
        );
      });
    },
  );

  it.each([
    ['y11_pupils', 'same-year-11', 1],
    ['y11_pupils', 'same-year-11', -1],
    ['current_ehe_recorded', 'same-number-by-year-group', 1],
    ['current_ehe_recorded', 'same-number-by-year-group', -1],
  ])('in %s on 11 September 2020 makes %s speak, by %i', (measure, identity, step) => {
    expect(speaking(changed('elective-home-education', '2020-21', '', measure, step))).toContain(identity);
  });

  it('the 32 put right to 33 makes the difference go', () => {
    expect(
      differencesIn(check(changed('elective-home-education', '2020-21', '', 'y11_pupils', 1))).map(
        ({ identity }) => identity,
      ),
    ).toEqual(['parts-make-total']);
  });
});

describe('a printed number of the table by year group that is changed by one', () => {
  describe.each([['1'], ['2'], ['3'], ['4'], ['5'], ['6'], ['7'], ['8'], ['9'], ['10'], ['11'], ['total']])(
    'in %s makes year-groups-make-total speak',
    (group) => {
      it.each([[1], [-1]])('by %i', (step) => {
        expect(
          speaking(changed('elective-home-education-by-year-group', '2020-21', group, 'pupils', step)),
        ).toContain('year-groups-make-total');
      });
    },
  );

  it.each([
    ['11', 'same-year-11', 1],
    ['11', 'same-year-11', -1],
    ['total', 'same-number-by-year-group', 1],
    ['total', 'same-number-by-year-group', -1],
  ])('in %s makes %s in the other table speak, by %i', (group, identity, step) => {
    expect(
      speaking(changed('elective-home-education-by-year-group', '2020-21', group, 'pupils', step)),
    ).toContain(identity);
  });
});

describe('the printed numbers that no identity covers', () => {
  describe.each([
    ['children-missing-education', 'quarter-1', '', 'resolved_cases'],
    ['children-missing-education', 'quarter-4', '', 'resolved_cases'],
    ['children-missing-education', 'quarter-4', '', 'active_cases'],
    ['children-missing-education', 'quarter-4', '', 'active_cases_fall_percent'],
    ['children-missing-education-characteristics', 'period-not-stated', '', 'central_area_percent'],
    ['children-missing-education-characteristics', 'period-not-stated', '', 'roma_percent'],
    ['children-missing-education-characteristics', 'period-not-stated', '', 'ethnicity_unclassified_percent'],
    ['youth-offending-cohort', '2020-09-22', 'violence_against_the_person', 'young_people'],
    ['youth-offending-cohort', '2020-09-22', 'robbery', 'young_people'],
    ['family-time-capacity', 'before-the-pandemic', '', 'visits_a_day'],
    ['family-time-capacity', '2020-09-22', '', 'visits_a_day'],
  ])('%s, %s, %s %s', (dataset, period, group, measure) => {
    it.each([[1], [-1]])('may be changed by %i and nothing speaks', (step) => {
      expect(speaking(changed(dataset, period, group, measure, step))).toEqual([]);
    });
  });

  it.each([
    ['elective-home-education', 63, 'nine rows of seven columns, all covered'],
    ['elective-home-education-by-year-group', 12, 'eleven year groups and a total, all covered'],
    ['children-missing-education', 4, 'all listed above'],
    ['children-missing-education-characteristics', 3, 'all listed above'],
    ['youth-offending-cohort', 2, 'all listed above'],
    ['family-time-capacity', 2, 'all listed above'],
  ])('are all named: %s prints %i, %s', (dataset, count) => {
    const table = tables.find((each) => each.dataset.id === dataset);
    expect(table?.observations.flatMap(({ cells }) => Object.values(cells)).filter(isNumber)).toHaveLength(
      count,
    );
  });
});
