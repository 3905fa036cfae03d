import { isNumber, numberCell } from '@/lib/cell/cell';
import { canBeIndexed, describeNotIndexed, indexTo100 } from '@/lib/figure/indexed';
import { seriesOf } from '@/lib/figure/series';
import { type Entry, everyYear } from '../../fixtures/made-tables/orchard';

const seriesFrom = (measure: string, ...entries: (Entry | undefined)[]) =>
  seriesOf(everyYear(measure, entries), measure);
const shown = (series: ReturnType<typeof seriesFrom>) =>
  indexTo100(series).whole.map(({ cell }) =>
    cell.kind === 'missing' ? cell.symbol : isNumber(cell) && cell.value,
  );
const drawn = (series: ReturnType<typeof seriesFrom>) =>
  indexTo100(series).runs.map((run) => run.map(({ cell }) => isNumber(cell) && cell.value));

describe('a series whose first number is 100', () => {
  it('shows each year as a share of the first, to a decimal place', () => {
    // 149 ÷ 123 = 1.21138; 145 ÷ 123 = 1.17886; 201 ÷ 123 = 1.63415
    const series = seriesFrom('stored', 123, 149, 145, 201);
    expect(shown(series)).toEqual([100, 121.1, 117.9, 163.4]);
    expect(drawn(series)).toEqual([[100, 121.1, 117.9, 163.4]]);
  });

  it('carries the sum of each index', () => {
    expect(indexTo100(seriesFrom('stored', 40, 50)).whole[1]!.cell).toEqual({
      kind: 'number',
      value: 125,
      flags: [],
      workedOut: '50 ÷ 40 × 100',
    });
  });

  it('starts from the first year that has a number', () => {
    expect(shown(seriesFrom('stored', 'x', 40, 50))).toEqual(['x', 100, 125]);
  });

  it('goes on after a year without a number, whose symbol stays', () => {
    const series = seriesFrom('stored', 40, 'c', 50);
    expect(shown(series)).toEqual([100, 'c', 125]);
    expect(drawn(series)).toEqual([[100], [125]]);
  });

  it('has no index after a break: a share of a count made otherwise is no share', () => {
    const series = seriesFrom('stored', 40, 44, numberCell(50, { flags: ['b'] }), 60);
    expect(shown(series)).toEqual([100, 110, 'z', 'z']);
    expect(drawn(series)).toEqual([[100, 110]]);
  });

  it('has no index where other children are covered', () => {
    const series = seriesFrom(
      'stored',
      numberCell(40, { coverage: 'Y0-Y10' }),
      numberCell(50, { coverage: 'NCY 1-11' }),
    );
    expect(shown(series)).toEqual([100, 'z']);
    expect(drawn(series)).toEqual([[100]]);
  });

  it('keeps its index where the break lies behind the first number', () => {
    expect(shown(seriesFrom('stored', numberCell(40, { flags: ['b'] }), 50))).toEqual([100, 125]);
  });

  it('indexes percentages of a small base too', () => {
    expect(shown(seriesFrom('ripe_percent', 10, 12))).toEqual([100, 120]);
  });
});

describe('whether a series can be indexed', () => {
  it.each<[string, string, Entry[], boolean]>([
    ['from a count of 20', 'stored', [20, 30], true],
    ['from a count of 19', 'stored', [19, 30], false],
    ['from a count of 0', 'stored', [0, 30], false],
    ['from a percentage of 2', 'ripe_percent', [2, 3], true],
    ['from a percentage of 0, of which nothing is a share', 'ripe_percent', [0, 3], false],
    ['without a number', 'stored', ['x', 'c'], false],
  ])('%s', (_, measure, entries, can) => {
    expect(canBeIndexed(seriesFrom(measure, ...entries))).toBe(can);
  });

  it('is told in words where it cannot', () => {
    expect(describeNotIndexed(seriesFrom('stored', 12, 30))).toBe(
      'Apples in store is not drawn: it starts from 12 on 31 August 2015, and an index from under 20 would mislead.',
    );
    expect(describeNotIndexed(seriesFrom('stored', 'x'))).toBe('A measure without numbers is not drawn.');
  });
});
