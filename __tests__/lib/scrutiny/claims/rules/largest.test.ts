import { academicYear } from '@/lib/period/period';
import { largest } from '@/lib/scrutiny/claims/rules/largest';
import { askedOf } from '../../../../fixtures/made-claim';
import { type Entry, madeTable, orchardByBin } from '../../../../fixtures/made-tables/orchard';

const binned = (north: Entry, south: Entry, east: Entry, west: Entry) =>
  madeTable(
    Object.entries({ north, south, east, west }).map(([bin, stored]) => ({
      period: academicYear(2019),
      groups: { bin },
      cells: { stored },
    })),
    { dataset: orchardByBin },
  );

test.each([
  ['more than each other one', [9, 3, 2, 0], 'shown'],
  ['as many as another', [9, 9, 2, 0], 'not shown'],
  ['fewer than another', [3, 9, 2, 0], 'not shown'],
  ['none anywhere', [0, 0, 0, 0], 'not shown'],
  ['another not known', [9, 'x', 2, 0], 'no figure'],
  ['its own not known', ['c', 3, 2, 0], 'no figure'],
] as const)('the north bin is the largest where it has %s', (_, [north, south, east, west], expected) => {
  const asked = askedOf(binned(north, south, east, west), {
    measure: 'stored',
    breakdown: 'bin',
    groups: ['north'],
  });
  expect(largest.find(asked).outcome).toBe(expected);
});

test('every group is told, the named one first', () => {
  const asked = askedOf(binned(9, 3, 2, 0), { measure: 'stored', breakdown: 'bin', groups: ['south'] });
  expect(largest.find(asked).sentences).toEqual([
    'South bin: 3, North bin: 9, East bin: 2, West bin: 0, on 31 August 2020.',
  ]);
});

test('measures can be set beside each other too', () => {
  const table = madeTable([{ period: academicYear(2019), cells: { eaten: 9, sold: 3 } }]);
  expect(largest.find(askedOf(table, { others: ['sold'] })).outcome).toBe('shown');
});

test('part of a year is not read as a year', () => {
  const table = madeTable([{ period: academicYear(2019), asAt: '2019-09-11', cells: { eaten: 9, sold: 3 } }]);
  expect(largest.find(askedOf(table, { others: ['sold'] })).outcome).toBe('not shown');
});

test('a group that the dataset does not declare is a mistake in the register', () => {
  const asked = askedOf(binned(9, 3, 2, 0), { measure: 'stored', breakdown: 'bin', groups: ['attic'] });
  expect(() => largest.find(asked)).toThrow('no such group: made-orchard-by-bin bin attic');
});
