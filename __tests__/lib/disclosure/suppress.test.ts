import fc from 'fast-check';
import { isNumber, numberCell } from '@/lib/cell/cell';
import type { Table } from '@/lib/dataset/table';
import { auditDisclosure, type DisclosureContext } from '@/lib/disclosure/audit-disclosure';
import { suppress } from '@/lib/disclosure/suppress';
import { camp, campTable, campYears, type Line } from '../../fixtures/made-tables/camp';
import { largeCampTable } from '../../fixtures/made-tables/large-camp';

const ALONE: DisclosureContext = { earlier: [], lookup: () => undefined };
const hiddenIn = (table: Table, context: Partial<DisclosureContext> = {}): string[] =>
  suppress(table, { ...ALONE, ...context }).hidden.map(
    ({ row, measure, why }) => `${row} ${measure}: ${why}`,
  );

describe('the file that is offered', () => {
  it('is the same file where nothing is small', () => {
    const table = campTable(camp, [[2020, 'red', 8, 12, 20]]);
    expect(suppress(table, ALONE)).toEqual({ table, hidden: [], told: [], isFinished: true });
  });

  it('hides a small number, and the next smallest of its total', () => {
    expect(hiddenIn(campTable(camp, [[2020, 'red', 3, 17, 20]]))).toEqual([
      '2 swam: small number',
      '2 walked: protects another',
    ]);
  });

  it('takes the smallest tent, and no total, where several would do', () => {
    const tents = campTable(camp, [
      [2020, 'red', 'x', 'x', 3],
      [2020, 'blue', 'x', 'x', 30],
      [2020, 'green', 'x', 'x', 9],
      [2020, 'total', 'x', 'x', 42],
    ]);
    expect(hiddenIn(tents)).toEqual(['2 all: small number', '4 all: protects another']);
  });

  it('closes a rectangle where rows and columns both add up', () => {
    const table = campTable(camp, [
      [2020, 'red', 3, 17, 20],
      [2020, 'blue', 15, 25, 40],
      [2020, 'total', 18, 42, 60],
    ]);
    expect(hiddenIn(table)).toEqual([
      '2 swam: small number',
      '2 walked: protects another',
      '3 swam: protects another',
      '3 walked: protects another',
    ]);
  });

  it('hides the percentage of a small number', () => {
    expect(hiddenIn(campTable(campYears, [[2020, undefined, 'x', 50, 3, 'x', 6]]))).toEqual([
      '2 left: small number',
      '2 left_percent: percentage',
    ]);
  });

  it('hides what would let another dataset be worked out', () => {
    const there = campTable(camp, [[2020, 'red', 'x', 'x', 'c']]);
    const here = campTable(campYears, [[2020, undefined, 'x', 'x', 'x', 7, 'x']], 2);
    expect(hiddenIn(here, { lookup: () => there })).toEqual(['2 red_tent: protects another']);
  });

  it('tries another number where an earlier version prints the next smallest', () => {
    const earlier = campTable(camp, [[2020, 'green', 'x', 'x', 9]]);
    const tents = campTable(
      camp,
      [
        [2020, 'red', 'x', 'x', 3],
        [2020, 'blue', 'x', 'x', 30],
        [2020, 'green', 'x', 'x', 9],
        [2020, 'total', 'x', 'x', 42],
      ],
      2,
    );
    expect(hiddenIn(tents, { earlier: [earlier] })).toEqual([
      '2 all: small number',
      '3 all: protects another',
    ]);
  });

  it('says what it cannot hide because an earlier version tells it', () => {
    const earlier = campTable(camp, [[2020, 'red', 'c', 17, 20]]);
    const { told } = suppress(campTable(camp, [[2020, 'red', 'c', 17, 20]], 2), {
      ...ALONE,
      earlier: [earlier],
    });
    expect(told.map(({ cell, since }) => [cell.measure, since])).toEqual([['swam', 'before']]);
  });

  it('leaves what a declared paper prints', () => {
    expect(hiddenIn(campTable(camp, [[2020, 'red', 3, 17, 20]], 1, 'printed-paper'))).toEqual([]);
  });
});

describe('a file with too many small numbers to work through', () => {
  it('is not finished, though each small number is c in it', () => {
    const { table, hidden, isFinished } = suppress(largeCampTable(3), ALONE);
    expect(isFinished).toBe(false);
    expect(hidden).toHaveLength(401);
    expect(table.observations.at(-1)?.cells).toEqual({ all: numberCell(1203) });
  });

  it('is not finished where all of them were c before it was read', () => {
    expect(suppress(largeCampTable('c'), ALONE)).toMatchObject({ hidden: [], isFinished: false });
  });

  it('is finished where the version before says as much: nothing can be hidden any more', () => {
    const context = { ...ALONE, earlier: [largeCampTable('c', 1)] };
    const { isFinished, told } = suppress(largeCampTable('c', 2), context);
    expect(isFinished).toBe(true);
    expect(new Set(told.map(({ since, isCertain }) => `${since} ${isCertain}`))).toEqual(
      new Set(['before false']),
    );
  });
});

const people = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) },
  fc.integer({ min: 7, max: 60 }),
);
const tent = fc.tuple(people, people);

/** Rows and columns that add up. */
function tableOf(tents: readonly (readonly [number, number])[], place = 1): Table {
  const lines = tents.map(([swam, walked], index): Line => [
    2020,
    ['red', 'blue', 'green'][index],
    swam,
    walked,
    swam + walked,
  ]);
  const sum = (pick: 0 | 1): number => tents.reduce((total, each) => total + each[pick], 0);
  return campTable(camp, [...lines, [2020, 'total', sum(0), sum(1), sum(0) + sum(1)]], place);
}

const isSafe = (table: Table): boolean =>
  table.observations.every(({ cells }) =>
    Object.values(cells).every((cell) => !isNumber(cell) || cell.value === 0 || cell.value >= 5),
  );

describe('for any table whose rows and columns add up', () => {
  it('what is offered has no small number and passes the audit', () => {
    fc.assert(
      fc.property(fc.array(tent, { minLength: 1, maxLength: 3 }), (tents) => {
        const { table, told } = suppress(tableOf(tents), ALONE);
        expect([isSafe(table), told, auditDisclosure(table, ALONE)]).toEqual([true, [], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('what is offered as a second version tells nothing more beside the first', () => {
    fc.assert(
      fc.property(fc.array(tent, { minLength: 2, maxLength: 2 }), tent, (tents, changed) => {
        const first = suppress(tableOf(tents), ALONE).table;
        const context = { ...ALONE, earlier: [first] };
        const second = suppress(tableOf([changed, ...tents.slice(1)], 2), context);
        expect(second.told.filter(({ since }) => since === 'this version')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
