import { editionAsAt } from '@/lib/edition/as-at';
import type { Edition } from '@/lib/edition/edition';
import { lookupLatest, type PublishedDataset } from '@/lib/edition/published';
import type { Table } from '@/lib/dataset/table';
import type { VersionId } from '@/lib/dataset/version';
import type { MeetingsRecord } from '@/lib/meeting/meetings-record';
import type { Resolution } from '@/lib/meeting/resolution';
import type { Day } from '@/lib/period/day';
import { camp, campTable } from '../../fixtures/made-tables/camp';
import { noMeetings } from '../../fixtures/no-meetings';

/** 17 swam; a correction of 2 October 2021 says 14; on the day after a tent more is counted. */
const tables = [
  campTable(camp, [[2020, 'red', 17, 20, 37]], 1),
  campTable(camp, [[2020, 'red', 14, 20, 34]], 2),
  campTable(
    camp,
    [
      [2020, 'red', 14, 20, 34],
      [2020, 'blue', 9, 8, 17],
    ],
    3,
  ),
];

function editionOf(
  versions: readonly Table[],
  more: Partial<PublishedDataset> = {},
  meetings: Partial<MeetingsRecord> = {},
): Edition {
  const found = { dataset: camp, tables: versions, latest: versions.at(-1)!, ...more };
  return { catalogue: [], published: { datasets: [found], meetings: { ...noMeetings, ...meetings } } };
}

const swamAsAt = (day: Day) =>
  lookupLatest(editionAsAt(editionOf(tables), day).published)('camp')?.observations.map(
    ({ cells }) => cells['swam'],
  );

describe('figures as at a day', () => {
  it.each([
    ['2021-10-01', [17]],
    ['2021-10-02', [14]],
    ['2021-10-03', [14, 9]],
    ['2031-01-01', [14, 9]],
  ] as const)('are those published by the end of it: %s', (day, values) => {
    expect(swamAsAt(day)).toMatchObject(values.map((value) => ({ value })));
  });

  it('are not there before the first of them was published', () => {
    expect(editionAsAt(editionOf(tables), '2021-09-30').published.datasets).toEqual([]);
  });

  it('are on the day of two versions those of the second, and both versions are known', () => {
    const [first, second] = tables as [Table, Table];
    const again = {
      ...second,
      version: { ...second.version, id: '2021-10-01-02', published: '2021-10-01' },
    } as const;
    const { datasets } = editionAsAt(editionOf([first, again]), '2021-10-01').published;

    expect(datasets[0]?.latest.version.id).toBe('2021-10-01-02');
    expect(datasets[0]?.tables.map(({ version }) => version.id)).toEqual(['2021-10-01', '2021-10-01-02']);
  });

  it('are the live ones from the last change on', () => {
    const edition = editionOf(tables);
    expect(editionAsAt(edition, '2021-10-03')).toEqual(edition);
  });
});

describe('a damaged version', () => {
  const damaged: VersionId[] = ['2021-10-02'];
  const [first, , third] = tables as [Table, Table, Table];

  it('is told of from its day on, and not before', () => {
    const edition = editionOf([first, third], { damaged });
    expect(editionAsAt(edition, '2021-10-01').published.datasets[0]).not.toHaveProperty('damaged');
    expect(editionAsAt(edition, '2021-10-02').published.datasets[0]?.damaged).toEqual(['2021-10-02']);
  });

  it('leaves the dataset unreadable on a day on which there was no other', () => {
    const { published } = editionAsAt(editionOf([third], { damaged }), '2021-10-02');
    expect(published.datasets).toEqual([]);
    expect(published.unreadable).toEqual([{ dataset: camp, damaged: ['2021-10-02'] }]);
  });

  it('of a dataset that no version can be shown of is known from its day on', () => {
    const lost: Edition = {
      catalogue: [],
      published: { datasets: [], meetings: noMeetings, unreadable: [{ dataset: camp, damaged }] },
    };
    expect(editionAsAt(lost, '2021-10-01').published).not.toHaveProperty('unreadable');
    expect(editionAsAt(lost, '2021-10-02').published.unreadable).toHaveLength(1);
  });
});

describe('the meetings as at a day', () => {
  const papers: MeetingsRecord['papers'] = [
    { id: 'minutes', title: 'Minutes', kind: 'minutes', meeting: 'autumn', day: '2021-10-01' },
    { id: 'pack', title: 'Pack', kind: 'agenda pack', meeting: 'winter', day: '2021-12-01' },
  ];
  const resolution: Resolution = {
    id: 'autumn-1',
    meeting: 'autumn',
    about: 'Swimming',
    summary: 'Members asked for an update.',
    asPrinted: 'That an update be provided.',
    source: 'minutes',
    paper: 'minutes',
    place: 'Minute 1',
    laterNote: 'Printed again in the pack.',
    laterPaper: 'pack',
  };
  const later: Resolution = { ...resolution, id: 'winter-1', meeting: 'winter', paper: 'pack' };
  const edition = editionOf(tables, {}, { papers, resolutions: [resolution, later] });

  it('are what papers of that day or before tell', () => {
    const { meetings } = editionAsAt(edition, '2021-11-30').published;
    expect(meetings.papers.map(({ id }) => id)).toEqual(['minutes']);
    expect(meetings.resolutions.map(({ id }) => id)).toEqual(['autumn-1']);
  });

  it('do not hold what a later paper prints of an earlier resolution', () => {
    const [known] = editionAsAt(edition, '2021-11-30').published.meetings.resolutions;
    expect(JSON.stringify(known)).not.toMatch(/again|pack/);
  });

  it('hold it from the day of that paper on', () => {
    expect(editionAsAt(edition, '2021-12-01').published.meetings.resolutions).toEqual([resolution, later]);
  });
});
