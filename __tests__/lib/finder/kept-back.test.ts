import fc from 'fast-check';
import { missingCell, numberCell } from '@/lib/cell/cell';
import type { Table } from '@/lib/dataset/table';
import { find } from '@/lib/finder/find';
import { findableOf } from '@/lib/finder/findable-of';
import type { Findable } from '@/lib/finder/findable';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';
import { SWIMMING_HEADER, swimmingClub, tableOf } from '../../fixtures/synthetic-dataset';

/** What can be found in versions of one dataset, and in a paper that prints a number in a sentence. */
function findableIn(tables: readonly Table[], told = 'invented'): Findable {
  const untidy = {
    id: 'a',
    paper: 'p',
    place: 'Page 1',
    asPrinted: told,
    what: 'Invented.',
    shown: 'Invented.',
  };
  return findableOf({
    datasets: [{ tables, definitions: [] }],
    meetings: { papers: [], resolutions: [], untidy: [{ ...untidy, datasets: ['camp'] }] },
    figuresIn: () => [],
  });
}

/** Red swimmers as a number with all that may tell of it, then confidential. */
function madeConfidential(secret: number): Findable {
  const [row] = campTable(camp, [[2020, 'red', secret, 20, 40]]).observations;
  if (!row) throw new Error('no row');
  const first = campTable(camp, [[2020, 'red', secret, 20, 40]]);
  const told = { ...row, readFrom: `${secret} swam and 20 walked`, cells: { ...row.cells } };
  told.cells['walked'] = numberCell(20, { note: `Printed beside "${secret}".` });
  const reasons = [
    { period: '2020-21', measure: 'walked', groups: { tent: 'red' }, reason: `Not ${secret}.` },
  ];
  const second = campTable(camp, [[2020, 'red', 'c', 21, 40]], 2);
  const publication = { release: '0', at: '2021-10-02T09:00:00.000Z', reasons, ticks: [] };
  return findableIn(
    [
      { ...first, observations: [told] },
      { ...second, version: { ...second.version, publication } },
    ],
    `In the red tent ${secret} campers swam that summer`,
  );
}

const SOME = fc.integer({ min: 0, max: 2000 });

describe('a figure that was made confidential', () => {
  it('leaves no trace of what it was: what is sent to a browser is the same, whatever it was', () => {
    fc.assert(
      fc.property(SOME, SOME, (one, other) => {
        const [told, toldOtherwise] = [madeConfidential(one), madeConfidential(other)];
        // The reason is public where it was given, and is not a figure: it is left out here all the same.
        expect(JSON.stringify(told)).toBe(JSON.stringify(toldOtherwise));
      }),
    );
  });

  it('is found by no number, not even by its own', () => {
    const findable = madeConfidential(17);
    fc.assert(
      fc.property(SOME, (number) => {
        const found = JSON.stringify(find(`${number} swam red`, findable).groups);
        expect(found).not.toContain('|2020-21|swam');
      }),
    );
    expect(find('17', findable).headline).toBe('Nothing found for “17”');
  });

  it.each([
    ['its own number', '17 21 22 23'],
    ['another', '99 21 22 23'],
  ])('is neither confirmed nor denied in a row that was pasted with %s', (_, pasted) => {
    const later = [2017, 2018, 2019].map((year, place): Line => [year, 'red', 21 + place, 50, 90]);
    const [row] = find(
      pasted,
      findableIn([
        campTable(camp, [[2016, 'red', 17, 50, 90], ...later]),
        campTable(camp, [[2016, 'red', 'c', 50, 90], ...later], 2),
      ]),
    ).rows;
    expect(row).toMatchObject({
      verdict: '3 of the 4 are as published.',
      differences: ['2016/17: the published figure is confidential, so nothing is said of yours.'],
    });
    expect(row?.cells[0]).toEqual({ head: '2016/17', yours: pasted.slice(0, 2), published: '[c]' });
  });

  it('is found again where the latest version prints it openly, and only as that prints it', () => {
    const findable = findableIn([
      campTable(camp, [[2020, 'red', 17, 20, 40]]),
      campTable(camp, [[2020, 'red', 'c', 20, 40]], 2),
      campTable(camp, [[2020, 'red', 18, 20, 40]], 3),
    ]);
    expect(find('17', findable).groups).toEqual([]);
    expect(find('18', findable).groups[0]?.measures[0]?.figures).toMatchObject([
      { number: '18', standing: { text: 'Still stands in the latest version, of 3 October 2021.' } },
    ]);
  });

  it('is found by nothing where the row has gone since', () => {
    const findable = findableIn([
      campTable(camp, [[2020, 'red', 17, 20, 40]]),
      campTable(camp, [[2020, 'red', 'c', 20, 40]], 2),
      campTable(camp, [[2020, 'blue', 5, 6, 11]], 3),
    ]);
    expect(JSON.stringify(findable)).not.toContain('17');
  });
});

describe('what is worked out from it', () => {
  const clubWith = (members: string) =>
    tableOf(
      swimmingClub,
      SWIMMING_HEADER,
      `201819,Academic year,2019-08-31,${members},,90,10,5,6,80,Invented`,
      '201920,Academic year,2020-08-31,80,,100,15,5,6,80,Invented',
    );
  const clubHiding = (members: string): Findable => {
    const [first, second] = [clubWith(members), clubWith('80')];
    const observations = second.observations.map((row, index) =>
      index === 0 ? { ...row, cells: { ...row.cells, members: missingCell('c') } } : row,
    );
    return findableIn([first, { ...second, observations, version: { ...second.version, id: '2021-10-02' } }]);
  };

  it('is gone with it: 100 who swam, less the 75 of the year before, were 25 who joined', () => {
    expect(find('25', findableIn([clubWith('75')])).headline).toBe('1 figure for “25”');
    expect(find('25', clubHiding('75')).headline).toBe('Nothing found for “25”');
  });

  it('leaves no trace either', () => {
    expect(JSON.stringify(clubHiding('75'))).toBe(JSON.stringify(clubHiding('76')));
  });
});
