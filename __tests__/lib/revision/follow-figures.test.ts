import { followFigures } from '@/lib/revision/follow-figures';
import { camp, campTable, type Line } from '../../fixtures/made-tables/camp';

const red = (swam: Line[2]): Line => [2020, 'red', swam, 20, 40];
const table = (place: number, ...lines: Line[]) => campTable(camp, lines, place);

describe('figures followed through the versions', () => {
  it('stay where they began until they change', () => {
    const { steady, changed } = followFigures([
      table(1, red(20)),
      table(2, red(21), [2020, 'blue', 7, 'x', 9]),
    ]);
    expect(steady.map((counts) => counts.of('swam'))).toEqual([
      { count: 0, blanks: 0 },
      { count: 1, blanks: 0 },
    ]);
    expect(steady[1]?.of('walked')).toEqual({ count: 0, blanks: 1 });
    expect(changed.map(({ first, changes }) => [first.id, changes.length])).toEqual([['2021-10-01', 1]]);
  });

  it('do not change with a note', () => {
    const noted = table(2, red(20));
    const [row] = noted.observations;
    const cells = { ...row!.cells, swam: { ...row!.cells['swam']!, note: 'Counted twice.' } };
    const { changed } = followFigures([table(1, red(20)), { ...noted, observations: [{ ...row!, cells }] }]);
    expect(changed).toEqual([]);
  });

  it('are none where there is no version', () => {
    expect(followFigures([])).toEqual({ steady: [], changed: [] });
  });
});
