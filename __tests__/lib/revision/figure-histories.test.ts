import type { Table } from '@/lib/dataset/table';
import type { Publication } from '@/lib/dataset/version';
import { figureHistories } from '@/lib/revision/figure-histories';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';

const red = (swam: Line[2], walked: Line[2] = 20, all: Line[2] = 40): Line => [
  2020,
  'red',
  swam,
  walked,
  all,
];
const blue: Line = [2020, 'blue', 7, 8, 15];

function table(place: number, lines: readonly Line[], publication?: Partial<Publication>): Table {
  const made = campTable(camp, lines, place);
  const whole = { release: '0'.repeat(64), at: '2021-10-01T09:00:00.000Z', reasons: [], ticks: [] };
  return publication
    ? { ...made, version: { ...made.version, publication: { ...whole, ...publication } } }
    : made;
}

const stepsOf = (...tables: Table[]) => figureHistories(tables).changed.map(({ steps }) => steps);

describe('figures that have not changed', () => {
  it('are told of once for all, by the version that first had them', () => {
    expect(figureHistories([table(1, [red(20)]), table(2, [red(20), blue])])).toEqual({
      summary: '6 figures have been published, and none has changed since.',
      changed: [],
      more: 0,
      steady: [
        {
          version: '2021-10-01',
          count: 3,
          measures: [
            { label: 'Swam', count: 1, blanks: 0 },
            { label: 'Walked', count: 1, blanks: 0 },
            { label: 'All', count: 1, blanks: 0 },
          ],
        },
        {
          version: '2021-10-02',
          count: 3,
          measures: [
            { label: 'Swam', count: 1, blanks: 0 },
            { label: 'Walked', count: 1, blanks: 0 },
            { label: 'All', count: 1, blanks: 0 },
          ],
        },
      ],
    });
  });

  it('are counted apart from places that say why there is none', () => {
    const { summary, steady } = figureHistories([table(1, [red(20, 'x', 'z'), blue])]);
    expect(summary).toBe('4 figures have been published, and none has changed since.');
    expect(steady[0]?.measures).toEqual([
      { label: 'Swam', count: 2, blanks: 0 },
      { label: 'Walked', count: 1, blanks: 1 },
      { label: 'All', count: 1, blanks: 1 },
    ]);
  });

  it('are no longer among them when they change', () => {
    const { summary, steady } = figureHistories([table(1, [red(20)]), table(2, [red(21)])]);
    expect(summary).toBe('1 of 3 figures has changed since first published.');
    expect(steady).toMatchObject([{ count: 2, measures: [{ label: 'Walked' }, { label: 'All' }] }]);
  });
});

describe('a figure that has changed', () => {
  it('is told with each day, from what, to what, and why', () => {
    const reasons = [
      { period: '2020-21', measure: 'swam', groups: { tent: 'red' }, reason: 'One swam twice' },
    ];
    const histories = figureHistories([
      table(1, [red(20)]),
      table(2, [red(21)], { reasons }),
      table(3, [red(22)], { reason: 'A recount.' }),
    ]);
    expect(histories.changed).toEqual([
      {
        label: 'Swam, Red, 2020/21',
        steps: [
          'First published on 1 October 2021: 20.',
          'Revised on 2 October 2021: 20 became 21. Reason: One swam twice.',
          'Revised on 3 October 2021: 21 became 22. Reason: A recount.',
        ],
      },
    ]);
  });

  it('begins on the day on which it was first published, and not on that of the dataset', () => {
    const changed: Line = [2020, 'blue', 9, 8, 15];
    expect(stepsOf(table(1, [red(20)]), table(2, [red(20), blue]), table(3, [red(20), changed]))).toEqual([
      ['First published on 2 October 2021: 7.', 'Revised on 3 October 2021: 7 became 9.'],
    ]);
  });

  it('may have been supplied, or withdrawn', () => {
    expect(stepsOf(table(1, [red('x')]), table(2, [red(20)]), table(3, [red('x')]))).toEqual([
      [
        'First published on 1 October 2021: not available.',
        'Revised on 2 October 2021: not available became 20.',
        'Revised on 3 October 2021: 20 became not available.',
      ],
    ]);
  });

  it('may have been taken out with its row, and put back', () => {
    const gone = stepsOf(table(1, [red(20), blue]), table(2, [red(20)]), table(3, [red(20), blue]));
    expect(gone[0]).toEqual([
      'First published on 1 October 2021: 7.',
      'Not in the version of 2 October 2021.',
      'Published again on 3 October 2021: 7.',
    ]);
    expect(gone).toHaveLength(3);
  });

  it('is never repeated where it is confidential in any version', () => {
    expect(stepsOf(table(1, [red(14)]), table(2, [red(13)]), table(3, [red('c')]))).toEqual([
      [
        'First published on 1 October 2021.',
        'Revised on 2 October 2021.',
        'Made confidential on 3 October 2021.',
      ],
    ]);
  });
});

describe('very many changed figures', () => {
  it('are told to a hundred, and the rest is counted', () => {
    const lines = (swam: number) =>
      Array.from({ length: 102 }, (_, at): Line => [1900 + at, 'red', swam, 20, 40]);
    const { changed, more } = figureHistories([table(1, lines(20)), table(2, lines(21))]);
    expect(changed).toHaveLength(100);
    expect(more).toBe(2);
  });
});
