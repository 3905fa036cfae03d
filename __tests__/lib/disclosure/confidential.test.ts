import { confidentialCells } from '@/lib/disclosure/confidential';
import type { Table } from '@/lib/dataset/table';
import { camp, campTable, campYears, type Line } from '../../fixtures/made-tables/camp';

const year = (...entries: Line[2][]): Line => [2020, undefined, ...entries];
const told = (table: Table, earlier: readonly Table[] = []): string[] =>
  confidentialCells(table, earlier).map(({ row, measure, why }) => `${row.row} ${measure}: ${why}`);

describe('what is confidential by itself', () => {
  it('is a count of people from 1 to below the threshold, and neither 0 nor the threshold', () => {
    expect(told(campTable(campYears, [year(0, 1, 4, 5, 'x')]))).toEqual([
      '2 came: small number',
      '2 left: small number',
    ]);
  });

  it('is a percentage whose part or whole is confidential, or is about to be', () => {
    expect(told(campTable(campYears, [year('x', 50, 'c', 'x', 6)]))).toEqual(['2 left_percent: percentage']);
    expect(told(campTable(campYears, [year('x', 4, 0, 'x', 0)]))).toEqual([
      '2 came: small number',
      '2 left_percent: percentage',
    ]);
  });

  it('is nothing that a declared paper prints', () => {
    expect(told(campTable(camp, [[2020, 'red', 1, 2, 3]], 1, 'printed-paper'))).toEqual([]);
  });

  it('is not a number that an earlier version prints in the same cell', () => {
    const earlier = [campTable(camp, [[2020, 'red', 1, 2, 3]], 1, 'printed-paper')];
    const later = campTable(camp, [[2020, 'red', 1, 2, 4]], 2);
    expect(told(later, earlier)).toEqual(['2 all: small number']);
    expect(told(campTable(camp, [[2020, 'blue', 1, 'x', 'x']], 2), earlier)).toEqual([
      '2 swam: small number',
    ]);
  });
});
