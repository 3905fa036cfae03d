import type { Table } from '@/lib/dataset/table';
import type { Version } from '@/lib/dataset/version';
import { lookupAsOf, lookupLatest, type Published } from '@/lib/edition/published';
import type { Day } from '@/lib/period/day';
import {
  swimmingClub,
  swimmingClubByAge,
  SWIMMING_HEADER,
  syntheticVersion,
  tableOf,
} from '../../fixtures/synthetic-dataset';

describe('the table of another dataset', () => {
  const asOf = (day: Day): Version => ({ ...syntheticVersion, id: day, published: day });
  const first: Table = { ...tableOf(swimmingClub, SWIMMING_HEADER, '202021,Academic year,x,1,,1,0,0,x,x,a') };
  const second: Table = { ...first, version: asOf('2022-10-01') };
  const published: Published = {
    datasets: [{ dataset: swimmingClub, tables: [first, second], latest: second }],
    meetings: {} as Published['meetings'],
  };

  it.each([
    ['before the first was published', '2021-09-30', undefined],
    ['on the day of the first', '2021-10-01', first],
    ['on the day before the second', '2022-09-30', first],
    ['on the day of the second', '2022-10-01', second],
    ['long after', '2030-01-01', second],
  ] as const)('is the one that stood then: %s', (_, day, table) => {
    expect(lookupAsOf(published, asOf(day))('swimming-club')).toBe(table);
  });

  it('is the one that stood at that moment, where both were published on one day', () => {
    const at = (moment: string): Version => ({
      ...asOf('2022-10-01'),
      publication: { release: 'f'.repeat(64), at: moment, reasons: [], ticks: [] },
    });
    const noon: Table = { ...second, version: at('2022-10-01T12:00:00.000Z') };
    const onOneDay = {
      ...published,
      datasets: [{ dataset: swimmingClub, tables: [first, noon], latest: noon }],
    };
    expect(lookupAsOf(onOneDay, at('2022-10-01T11:59:59.999Z'))('swimming-club')).toBe(first);
    expect(lookupAsOf(onOneDay, at('2022-10-01T12:00:00.001Z'))('swimming-club')).toBe(noon);
    expect(lookupAsOf(onOneDay, asOf('2022-10-01'))('swimming-club')).toBe(first);
  });

  it('is the latest for a page of today', () => {
    expect(lookupLatest(published)('swimming-club')).toBe(second);
  });

  it('is not found where the dataset is not published', () => {
    expect(lookupLatest(published)(swimmingClubByAge.id)).toBeUndefined();
    expect(lookupAsOf(published, asOf('2030-01-01'))(swimmingClubByAge.id)).toBeUndefined();
  });
});
