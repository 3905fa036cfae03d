import { changeAsked, findChange } from '@/lib/scrutiny/claims/find-change';
import { academicYear } from '@/lib/period/period';
import { askedOf } from '../../../fixtures/made-claim';
import { everyYear, madeTable, orchardByColour } from '../../../fixtures/made-tables/orchard';

test('the change is handed to the rule as it was compared', () => {
  const asked = askedOf(everyYear('eaten', [40, 50], 2018));
  expect(findChange(asked, ({ change }) => change === 10).outcome).toBe('shown');
  expect(findChange(asked, ({ change }) => change === 11).outcome).toBe('not shown');
});

test('a comparison that is refused is never put to the rule', () => {
  const asked = askedOf(everyYear('eaten', ['x', 50], 2018));
  const found = findChange(asked, () => true);
  expect(found.outcome).toBe('no figure');
  expect(found.sentences).toEqual([
    '50 apples were eaten in 2019/20.',
    'There is no number in 2018/19: not available.',
  ]);
});

test('of a table with groups the total is compared, or the group that the sentence names', () => {
  const rows = ([2018, 2019] as const).flatMap((year) => [
    { period: academicYear(year), groups: { colour: 'red' }, cells: { stored: year - 2010 } },
    { period: academicYear(year), groups: { colour: 'total' }, cells: { stored: 100 } },
  ]);
  const table = madeTable(rows, { dataset: orchardByColour });
  expect(changeAsked(askedOf(table, { measure: 'stored' }))).toMatchObject({ change: 0 });
  expect(
    changeAsked(askedOf(table, { measure: 'stored', breakdown: 'colour', groups: ['red'] })),
  ).toMatchObject({ change: 1 });
});
