import type { Publication } from '@/lib/dataset/version';
import type { Table } from '@/lib/dataset/table';
import { find } from '@/lib/finder/find';
import { findableOf } from '@/lib/finder/findable-of';
import type { FoundFigure } from '@/lib/finder/found';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';

/** The figures found by a number among made-up versions. */
function found(number: string, ...tables: Table[]): FoundFigure[] {
  const findable = findableOf({
    datasets: [{ tables, definitions: [] }],
    meetings: { papers: [], resolutions: [], untidy: [] },
    figuresIn: () => [],
  });
  return find(number, findable).groups.flatMap(({ measures }) => measures.flatMap(({ figures }) => figures));
}

const version = (day: number, swam: Line[2], reason?: string): Table => {
  const table = campTable(camp, [[2020, 'red', swam, 300, 500]], day);
  const publication: Publication = {
    ...{ release: '0', at: '2021-10-01T09:00:00.000Z', reasons: [], ticks: [] },
    ...(reason !== undefined && { reason }),
  };
  return { ...table, version: { ...table.version, publication } };
};

test('a figure that no later version changed still stands', () => {
  expect(found('201', version(1, 201), version(2, 201))).toMatchObject([
    {
      versions: 'First published on 1 October 2021, and in 2 versions, up to that of 2 October 2021.',
      standing: { status: 'stands', text: 'Still stands in the latest version, of 2 October 2021.' },
    },
  ]);
});

test('a figure that was corrected says to what, when and why, and leads to the version that has it', () => {
  expect(found('201', version(1, 201), version(2, 202, 'One was counted late'))).toMatchObject([
    {
      number: '201',
      versions: 'First published on 1 October 2021.',
      standing: {
        status: 'corrected',
        text: 'Corrected since. Revised on 2 October 2021: 201 became 202. Reason: One was counted late.',
      },
      places: [{ href: '/datasets/camp/versions/2021-10-01' }, { href: '/datasets/camp/history' }],
    },
  ]);
});

test('the figure that it became stands, and tells the same', () => {
  expect(found('202', version(1, 201), version(2, 202))[0]?.standing).toEqual({
    status: 'stands',
    text: 'Still stands in the latest version, of 2 October 2021. Revised on 2 October 2021: 201 became 202.',
  });
});

test('a figure that came back is found in both its times', () => {
  const figures = found('201', version(1, 201), version(2, 202), version(3, 201));
  expect(figures.map(({ standing }) => standing.status)).toEqual(['corrected', 'stands']);
});

test('a figure that is not available any more was withdrawn', () => {
  expect(found('201', version(1, 201), version(2, 'x'))[0]?.standing).toEqual({
    status: 'withdrawn',
    text: 'Withdrawn since. Revised on 2 October 2021: 201 became not available.',
  });
});

test('a figure whose row is gone was withdrawn', () => {
  const without = campTable(camp, [[2020, 'blue', 1, 2, 3]], 2);
  expect(found('201', version(1, 201), without)[0]?.standing).toEqual({
    status: 'withdrawn',
    text: 'Withdrawn since. The latest version, of 2 October 2021, does not have it.',
  });
});

test('a row from a printed paper whose figure was corrected since says so', () => {
  const findable = findableOf({
    datasets: [{ tables: [version(1, 201), version(2, 202, 'One was late')], definitions: [] }],
    meetings: { papers: [], resolutions: [], untidy: [] },
    figuresIn: () => [],
  });
  expect(find('201 300 500', findable).rows[0]).toMatchObject({
    verdict: '2 of the 3 are as published.',
    differences: [
      'Swam: you have 201, as first published. Corrected since. Revised on 2 October 2021: 201 became 202. ' +
        'Reason: One was late.',
    ],
  });
});
