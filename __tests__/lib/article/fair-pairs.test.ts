import { latestTables } from '@/app/article';
import { fairPairs } from '@/lib/article/fair-pairs';
import { measureChoices } from '@/lib/article/measure-choices';

const choices = measureChoices(latestTables());
const pairsOf = (id: string) => fairPairs(choices.find((choice) => choice.id === id)!);

describe('the fair pairs of a measure', () => {
  it('are any two of the six whole years, the latest first', () => {
    const pairs = pairsOf('elective-home-education.returned-to-school');
    expect(pairs).toHaveLength(15);
    expect(pairs[0]).toEqual({ from: '2018-19', to: '2019-20' });
    expect(pairs.at(-1)).toEqual({ from: '2014-15', to: '2015-16' });
  });

  it('never have the eleven days of 2020/21 beside a whole year', () => {
    expect(pairsOf('elective-home-education.returned-to-school').map(({ to }) => to)).not.toContain(
      '2020-21',
    );
  });

  it('are none where there is one period', () => {
    expect(pairsOf(choices.find(({ table }) => table.dataset.id === 'youth-offending-cohort')!.id)).toEqual(
      [],
    );
  });
});
