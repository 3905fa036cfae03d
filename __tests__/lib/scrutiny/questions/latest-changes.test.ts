import { academicYear } from '@/lib/period/period';
import { latestChanges } from '@/lib/scrutiny/questions/latest-changes';
import { everyYear, madeTable, orchardByColour } from '../../../fixtures/made-tables/orchard';

describe('the latest changes', () => {
  it('are of every count, between the latest two years that may be compared', () => {
    const changes = latestChanges([everyYear('stored', [1, 5, 9, 'x'])]);
    expect(changes.map(({ to }) => to.quantity.name)).toEqual([
      'stored',
      'eaten',
      'sold',
      'handled',
      'added',
    ]);
    expect(changes[0]).toMatchObject({
      from: { period: { id: '2015-16' } },
      to: { period: { id: '2016-17' } },
      numbers: { from: 5, to: 9 },
    });
  });

  it('have no numbers where the two are not compared', () => {
    expect(latestChanges([everyYear('stored', [1, 5])])[1]).not.toHaveProperty('numbers');
  });

  it('are none of one period, or of groups', () => {
    const groups = [2018, 2019].map((year) => ({
      period: academicYear(year),
      groups: { colour: 'red' },
      cells: { stored: 3 },
    }));
    expect(
      latestChanges([everyYear('stored', [1]), madeTable(groups, { dataset: orchardByColour })]),
    ).toEqual([]);
  });
});
