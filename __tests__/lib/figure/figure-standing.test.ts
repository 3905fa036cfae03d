import type { Figure } from '@/lib/figure/figure';
import { type Edition, standingOf } from '@/lib/figure/figure-standing';
import type { Day } from '@/lib/period/day';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear } from '../../fixtures/made-tables/orchard';

const figureOn = (id: Day, entries: number[]): Figure => ({
  ...trendOf(everyYear('stored', entries), 'stored'),
  version: { id, number: '1.0.0' },
});
const edition = (published: Day, entries?: number[]): Edition => ({
  version: published,
  figure: entries && figureOn(published, entries),
});

const first = edition('2020-10-27', [10, 20]);
const frozen = first.figure!;

describe('where a figure stands', () => {
  it('is newest where no later version follows', () => {
    expect(standingOf(frozen, [first])).toEqual({ state: 'newest' });
    expect(standingOf(frozen, [edition('2019-10-01', [9]), first])).toEqual({ state: 'newest' });
  });

  it('is behind newer figures, with the numbers that differ, where one follows', () => {
    expect(standingOf(frozen, [first, edition('2021-10-12', [10, 21])])).toEqual({
      state: 'newer',
      latest: '2021-10-12',
      changes: [
        {
          what: 'revised',
          row: '2015/16',
          column: 'Apples in store',
          shown: '20',
          now: '21',
          since: '2021-10-12',
        },
      ],
    });
  });

  it('is behind newer figures with the same numbers', () => {
    expect(standingOf(frozen, [first, edition('2021-10-12', [10, 20])])).toEqual({
      state: 'newer',
      latest: '2021-10-12',
      changes: [],
    });
  });

  it('is retired where the latest version does not make it, with why and what to see instead', () => {
    const retired = { from: '2021-10-12', why: 'The paper no longer prints it.' } as const;
    const instead = { ...frozen, id: 'other', headline: 'Fewer apples' };
    expect(standingOf(frozen, [first, edition('2021-10-12')], { retired, instead })).toEqual({
      state: 'retired',
      last: '2020-10-27',
      without: '2021-10-12',
      changes: [],
      why: 'The paper no longer prints it.',
      instead: { id: 'other', headline: 'Fewer apples' },
    });
  });

  it('is retired without a reason where only its numbers are no longer given', () => {
    const editions = [first, edition('2021-10-12'), edition('2022-10-11')];
    expect(standingOf(frozen, editions)).toEqual({
      state: 'retired',
      last: '2020-10-27',
      without: '2021-10-12',
      changes: [],
    });
  });

  it('is retired after a later version made it, which may differ', () => {
    const editions = [first, edition('2021-10-12', [10, 25]), edition('2022-10-11')];
    expect(standingOf(frozen, editions)).toMatchObject({
      state: 'retired',
      last: '2021-10-12',
      without: '2022-10-11',
      changes: [{ what: 'revised', shown: '20', now: '25', since: '2021-10-12' }],
    });
  });
});
