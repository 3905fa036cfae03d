import type { Published } from '@/lib/edition/published';
import { unshownAfter, unshownAt } from '@/lib/edition/unshown';
import { trendOf } from '../../fixtures/made-tables/context';
import { everyYear, orchard } from '../../fixtures/made-tables/orchard';
import { noMeetings } from '../../fixtures/no-meetings';

const latest = everyYear('stored', [183, 201], 2018);
const sound: Published = { datasets: [{ dataset: orchard, tables: [latest], latest }], meetings: noMeetings };
const newestGone: Published = {
  ...sound,
  datasets: [{ dataset: orchard, tables: [latest], latest, damaged: ['2020-03-01', '2022-03-01'] }],
};
const allGone: Published = {
  datasets: [],
  meetings: noMeetings,
  unreadable: [{ dataset: orchard, damaged: ['2021-03-01'] }],
};
const ID = 'made-orchard';

describe('what was published and cannot be shown', () => {
  it('is nothing where every file is sound, and nothing that never was published', () => {
    expect(unshownAt(sound, ID)).toBeUndefined();
    expect(unshownAt(sound, ID, '2021-03-01')).toBeUndefined();
    expect(unshownAt(newestGone, ID, '1999-01-01')).toBeUndefined();
    expect(unshownAt(allGone, ID, '1999-01-01')).toBeUndefined();
    expect(unshownAt(allGone, 'meadow')).toBeUndefined();
  });

  it('is a version whose file is damaged, with the last that can be shown', () => {
    expect(unshownAt(newestGone, ID, '2022-03-01')).toEqual({
      dataset: orchard,
      version: '2022-03-01',
      instead: '2021-03-01',
    });
    expect(unshownAt(newestGone, ID)).toBeUndefined();
  });

  it('is a whole dataset where every file of it is damaged', () => {
    expect(unshownAt(allGone, ID)).toEqual({ dataset: orchard });
    expect(unshownAt(allGone, ID, '2021-03-01')).toEqual({ dataset: orchard, version: '2021-03-01' });
  });
});

describe('beside a figure of the latest version that can be shown', () => {
  const figure = trendOf(latest, 'stored');

  it('the newer versions are named that cannot', () => {
    expect(unshownAfter(newestGone, figure)).toEqual(['2022-03-01']);
    expect(unshownAfter(sound, figure)).toEqual([]);
  });

  it('none is named where the figure was last made in an earlier version', () => {
    const earlier = { ...figure, version: { ...figure.version, id: '2019-03-01' as const } };
    expect(unshownAfter(newestGone, earlier)).toEqual([]);
  });
});
