import { numberCell, missingCell } from '@/lib/cell/cell';
import type { Cell } from '@/lib/cell/cell';
import { disclosureRule } from '@/lib/validation/rules/disclosure';
import {
  swimmingClub,
  SWIMMING_HEADER,
  syntheticVersion,
  tableOf,
  unpublishedVersion,
} from '../../../fixtures/synthetic-dataset';

const columns = SWIMMING_HEADER.split(',').map((name, index) => ({
  letter: String.fromCharCode(65 + index),
  name,
}));
const table = tableOf(swimmingClub, SWIMMING_HEADER, '202021,Academic year,2021-08-31,120,,150,20,10,6,80,a');
const [row] = table.observations as [(typeof table.observations)[number]];
const places = (cells: Partial<Record<keyof typeof row.cells, Cell>>, version = unpublishedVersion) =>
  disclosureRule(
    { ...table, version, observations: [{ ...row, cells: { ...row.cells, ...cells } }] },
    columns,
  ).map((issue) => [issue.code, issue.row, issue.column?.letter]);

describe('a count of people that no public paper prints', () => {
  it.each([[1], [4]])('of %i is below the threshold of 5 and may identify somebody', (value) => {
    expect(places({ stopped: numberCell(value) })).toEqual([['small-number', 2, 'G']]);
  });

  it.each([[0], [5], [6]])('of %i may stand', (value) => {
    expect(places({ stopped: numberCell(value) })).toEqual([]);
  });

  it('that is confidential already may stand', () => {
    expect(places({ stopped: missingCell('c') })).toEqual([]);
  });

  it('is told for every cell', () => {
    expect(places({ members: numberCell(1), moved_away: numberCell(2) })).toEqual([
      ['small-number', 2, 'D'],
      ['small-number', 2, 'H'],
    ]);
  });
});

describe('a small number', () => {
  it('that counts things is not about anybody', () => {
    expect(places({ lanes: numberCell(2) })).toEqual([]);
  });

  it('that is a percentage is no count', () => {
    expect(places({ attendance_percent: numberCell(3) })).toEqual([]);
  });

  it('that a declared public paper prints stands as printed', () => {
    expect(places({ stopped: numberCell(1) }, syntheticVersion)).toEqual([]);
  });
});
