import { academicYear } from '@/lib/period/period';
import { citeCell } from '@/lib/scrutiny/cite-cell';
import { MADE_VERSION, valueOf, yearValue } from '../../fixtures/made-tables/orchard';

const table = { version: MADE_VERSION };

test('a figure is cited with the version, measure, period and words that lead back to it', () => {
  expect(citeCell(table, yearValue('eaten', 1204, 2019))).toEqual({
    dataset: 'made-orchard',
    version: '2021-03-01',
    measure: 'eaten',
    period: '2019-20',
    groups: {},
    label: 'Eaten, 2019/20',
    text: '1,204',
  });
});

test('a figure of a group names the group, and a missing one shows its symbol', () => {
  const value = yearValue('stored', 'z', 2019, { groups: { colour: 'red' }, groupLabel: 'Red ones' });
  expect(citeCell(table, value)).toMatchObject({
    groups: { colour: 'red' },
    label: 'Apples in store, Red ones, 2019/20',
    text: '[z]',
  });
});

test('a count part-way through a year is cited by its day', () => {
  const value = valueOf('stored', 9, { period: academicYear(2020), asAt: '2020-09-11' });
  expect(citeCell(table, value).label).toBe('Apples in store, 11 September 2020');
});
