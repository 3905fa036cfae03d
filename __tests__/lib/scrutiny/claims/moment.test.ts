import { academicYear } from '@/lib/period/period';
import { momentOf } from '@/lib/scrutiny/claims/moment';
import { madeClaim } from '../../../fixtures/made-claim';
import { everyYear, madeTable, QUARTER_1, QUARTER_4 } from '../../../fixtures/made-tables/orchard';

const fourYears = everyYear('eaten', [1, 2, 3, 4], 2016);
const ids = ({ from, period }: ReturnType<typeof momentOf>) => [from?.id, period?.id];

test.each([
  ['on the day after a year’s end', '2019-09-01', ['2017-18', '2018-19']],
  ['on the last day of a year', '2019-08-31', ['2017-18', '2018-19']],
  ['the day before', '2019-08-30', ['2016-17', '2017-18']],
  ['long after', '2031-01-01', ['2018-19', '2019-20']],
  ['when one year lay behind', '2017-10-01', [undefined, '2016-17']],
  ['before the first year had ended', '2017-01-01', [undefined, undefined]],
] as const)('what was said %s is about the last whole year behind it', (_, day, expected) => {
  expect(ids(momentOf(madeClaim(), fourYears, day))).toEqual(expected);
});

test('without a day it is the last whole year of the table, and never one that has only begun', () => {
  const table = madeTable([
    { period: academicYear(2018), cells: { eaten: 1 } },
    { period: academicYear(2019), cells: { eaten: 2 } },
    { period: academicYear(2020), asAt: '2020-09-11', cells: { eaten: 3 } },
  ]);
  expect(ids(momentOf(madeClaim(), table))).toEqual(['2018-19', '2019-20']);
});

test('the periods that a sentence names are those, whenever it was said', () => {
  const table = madeTable([
    { period: QUARTER_1, cells: { eaten: 1 } },
    { period: QUARTER_4, cells: { eaten: 2 } },
  ]);
  const claim = madeClaim({ fromPeriod: 'quarter-1', period: 'quarter-4' });
  expect(ids(momentOf(claim, table, '2020-12-01'))).toEqual(['quarter-1', 'quarter-4']);
  expect(ids(momentOf({ ...claim, fromPeriod: 'quarter-2' }, table))).toEqual([undefined, 'quarter-4']);
});
