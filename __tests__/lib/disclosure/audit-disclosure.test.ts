import type { Table } from '@/lib/dataset/table';
import { auditDisclosure, type DisclosureContext } from '@/lib/disclosure/audit-disclosure';
import { camp, campTable, campYears, type Line } from '../../fixtures/made-tables/camp';

const ALONE: DisclosureContext = { earlier: [], lookup: () => undefined };

/** Each cell that can be worked out: "row 2 all", and since when. */
const told = (table: Table, context: Partial<DisclosureContext> = {}): string[] =>
  auditDisclosure(table, { ...ALONE, ...context }).map(
    ({ cell, since }) => `${cell.table.dataset.id} row ${cell.row.row} ${cell.measure}, since ${since}`,
  );

describe('a confidential count by itself', () => {
  it('is protected where no total holds it', () => {
    expect(told(campTable(camp, [[2020, 'red', 'c', 'x', 'x']]))).toEqual([]);
  });
});

describe('an attack by row', () => {
  it('takes the one c of a total from the other part', () => {
    expect(told(campTable(camp, [[2020, 'red', 'c', 17, 20]]))).toEqual([
      'camp row 2 swam, since this version',
    ]);
  });

  it.each([
    [6, 2],
    [5, 2],
    [2, 2],
  ])('narrows two that share %i too far: each is from 1 to one less', (all, cells) => {
    expect(told(campTable(camp, [[2020, 'red', 'c', 'c', all]]))).toHaveLength(cells);
  });

  it('leaves two that share 7: each may be 1 to 6', () => {
    expect(told(campTable(camp, [[2020, 'red', 'c', 'c', 7]]))).toEqual([]);
  });
});

describe('an attack by column', () => {
  it('takes the one c of the tents from their total', () => {
    const table = campTable(camp, [
      [2020, 'red', 'x', 'x', 'c'],
      [2020, 'blue', 'x', 'x', 30],
      [2020, 'total', 'x', 'x', 33],
    ]);
    expect(told(table)).toEqual(['camp row 2 all, since this version']);
  });

  it('takes it through the rows: two c in each column and one alone in its row', () => {
    const table = campTable(camp, [
      [2020, 'red', 'c', 'c', 20],
      [2020, 'blue', 'c', 25, 40],
      [2020, 'total', 18, 42, 60],
    ]);
    // Blue: 40 − 25 = 15 swam. Then red: 18 − 15 = 3 swam, and 20 − 3 = 17 walked.
    expect(told(table)).toEqual([
      'camp row 2 swam, since this version',
      'camp row 2 walked, since this version',
      'camp row 3 swam, since this version',
    ]);
  });

  it('fails where two c stand in every row and column: red swam is from 1 to 17', () => {
    const table = campTable(camp, [
      [2020, 'red', 'c', 'c', 20],
      [2020, 'blue', 'c', 'c', 40],
      [2020, 'total', 18, 42, 60],
    ]);
    expect(told(table)).toEqual([]);
  });

  it('finds tight ends where no sum gives a number: red swam is from 1 to 4', () => {
    const table = campTable(camp, [
      [2020, 'red', 'c', 'c', 20],
      [2020, 'blue', 'c', 'c', 40],
      [2020, 'total', 5, 55, 60],
    ]);
    expect(told(table)).toHaveLength(4);
  });
});

describe('an attack across tables', () => {
  const red = (all: Line[2]): Table => campTable(camp, [[2020, 'red', 'x', 'x', all]], 2);
  const years = (count: Line[2], place = 1): Table =>
    campTable(campYears, [[2020, undefined, 'x', 'x', 'x', count, 'x']], place);

  it('reads in another dataset what this one keeps back: hiding it now hides nothing', () => {
    expect(told(years('c', 3), { lookup: () => red(3) })).toEqual([
      'camp-years row 2 red_tent, since before',
    ]);
  });

  it('is found when this version prints what another dataset keeps back', () => {
    expect(told(years(3, 3), { lookup: () => red('c') })).toEqual(['camp row 2 all, since this version']);
  });

  it('is found from the side that declares nothing, where the other tables are at hand', () => {
    expect(told(campTable(camp, [[2020, 'red', 'x', 'x', 3]], 3), { others: [years('c')] })).toEqual([
      'camp-years row 2 red_tent, since this version',
    ]);
  });

  it('finds nothing where both keep it back', () => {
    expect(told(years('c', 3), { lookup: () => red('c') })).toEqual([]);
  });

  it('goes through two tables: a total here, its parts there', () => {
    const tents = campTable(camp, [
      [2020, 'red', 'x', 'x', 'c'],
      [2020, 'blue', 'x', 'x', 'c'],
      [2020, 'total', 'x', 'x', 30],
    ]);
    // The red tent has 27 in the other table, so the blue one has 3.
    expect(told(years(27, 3), { lookup: () => tents })).toEqual([
      'camp row 2 all, since this version',
      'camp row 3 all, since this version',
    ]);
  });
});

describe('an attack across versions', () => {
  const row = (swam: Line[2], walked: Line[2], all: Line[2], place: number): Table =>
    campTable(camp, [[2020, 'red', swam, walked, all]], place);

  it('reads a hidden number in an earlier version', () => {
    expect(told(row('c', 'c', 20, 2), { earlier: [row(3, 17, 20, 1)] })).toEqual([
      'camp row 2 swam, since before',
      'camp row 2 walked, since before',
    ]);
  });

  it('lays two versions side by side: one hides the total, the other a part', () => {
    expect(told(row('c', 17, 'c', 2), { earlier: [row('c', 'c', 20, 1)] })).toEqual([
      'camp row 2 swam, since this version',
      'camp row 2 all, since before',
    ]);
  });

  it('takes a total that a later version withdrew', () => {
    const earlier = campTable(camp, [
      [2020, 'red', 'x', 'x', 'c'],
      [2020, 'blue', 'x', 'x', 'c'],
      [2020, 'total', 'x', 'x', 33],
    ]);
    const later = campTable(
      camp,
      [
        [2020, 'red', 'x', 'x', 'c'],
        [2020, 'blue', 'x', 'x', 30],
      ],
      2,
    );
    expect(told(later, { earlier: [earlier] })).toEqual(['camp row 2 all, since this version']);
  });

  it('believes the newer where a total was changed, and the older too where that fits something', () => {
    // 33 then 35, with two c: nothing is told, for one of the two has changed.
    const total = (all: number, place: number): Table =>
      campTable(
        camp,
        [
          [2020, 'red', 'x', 'x', 'c'],
          [2020, 'blue', 'x', 'x', 'c'],
          [2020, 'total', 'x', 'x', all],
        ],
        place,
      );
    expect(told(total(35, 2), { earlier: [total(33, 1)] })).toEqual([]);
    // 5 then 35: the older says that each was 1 to 4 then.
    expect(told(total(35, 2), { earlier: [total(5, 1)] })).toHaveLength(2);
  });

  it('still protects what an earlier version keeps back and a later one leaves out', () => {
    const earlier = campTable(camp, [
      [2020, 'red', 'x', 'x', 'c'],
      [2020, 'blue', 'x', 'x', 'c'],
      [2020, 'total', 'x', 'x', 33],
    ]);
    expect(told(campTable(camp, [[2020, 'blue', 'x', 'x', 30]], 2), { earlier: [earlier] })).toEqual([
      'camp row 2 all, since this version',
    ]);
  });
});

describe('an attack by stock and flow', () => {
  it('takes a flow from the stock and all who came', () => {
    const table = campTable(campYears, [[2020, undefined, 40, 43, 'c', 'x', 'x']]);
    expect(told(table)).toEqual(['camp-years row 2 left, since this version']);
  });

  it('holds a stock from above by all who came in the year after', () => {
    const table = campTable(campYears, [
      [2019, undefined, 'c', 50, 'c', 'x', 'x'],
      [2020, undefined, 'x', 6, 'x', 'x', 'x'],
    ]);
    // Staying in 2019/20 is at most the 6 who came in 2020/21: from 1 to 6. Left is 50 less that: 44 to 49.
    expect(told(table)).toEqual([]);
    const tighter = campTable(campYears, [
      [2019, undefined, 'c', 50, 'c', 'x', 'x'],
      [2020, undefined, 'x', 5, 'x', 'x', 'x'],
    ]);
    expect(told(tighter)).toHaveLength(2);
  });
});

describe('an attack by percentage', () => {
  const line = (left: Line[2], percent: Line[2]): Table =>
    campTable(campYears, [[2020, undefined, 'x', 50, left, 'x', percent]]);

  it('takes a count from its percentage: 6% of 50 is 3 and nothing else', () => {
    expect(told(line('c', 6))).toEqual(['camp-years row 2 left, since this version']);
  });

  it('fails where the percentage is confidential too', () => {
    expect(told(line('c', 'c'))).toEqual([]);
  });

  it('leaves a count of which the percentage allows many: 6% of 5,000 is 275 to 324', () => {
    const table = campTable(campYears, [[2020, undefined, 'x', 5000, 'c', 'x', 6]]);
    expect(told(table)).toEqual([]);
  });
});
