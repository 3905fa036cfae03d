import { publishedDataset } from '@/app/published';
import { buildFigure, figuresOf } from '@/lib/figure/build-figure';
import type { FigureDefinition } from '@/lib/figure/define-figures';
import { kinds } from '@/lib/figure/kinds';
import type { Day } from '@/lib/period/day';
import { academicYear } from '@/lib/period/period';
import { contextOf, figureOf, linesOf } from '../../fixtures/made-tables/context';
import { everyYear, madeTable, MADE_VERSION } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const bridge: FigureDefinition = { id: 'how', kind: 'bridge' };

describe('a figure', () => {
  const table = everyYear('stored', [10, 20]);
  const figure = figureOf(table, { id: 'apples', kind: 'trend', quantities: ['stored'] });

  it('names itself, its dataset, its version and its source', () => {
    expect(figure).toMatchObject({
      id: 'apples',
      kind: 'trend',
      dataset: { id: 'made-orchard', title: 'Made-up apples' },
      version: { id: '2021-03-01', number: '1.0.0' },
      source: MADE_VERSION.citation,
    });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });

  it('is the same whenever it is built', () => {
    const context = contextOf(ehe);
    const definition: FigureDefinition = { id: 'x', kind: 'trend', quantities: ['current_ehe_recorded'] };
    expect(buildFigure(definition, context)).toEqual(buildFigure(definition, context));
  });

  it('of every kind has a builder', () => {
    expect(Object.keys(kinds)).toEqual(['trend', 'change-bars', 'breakdown-bars', 'bridge', 'two-point']);
  });
});

describe('the figures of a table', () => {
  it('are those declared, and a bridge for each period that has one, the latest whole one under its own name', () => {
    expect(
      figuresOf([bridge], ehe).map((definition) => [
        definition.id,
        definition.kind === 'bridge' && definition.period,
      ]),
    ).toEqual([
      ['how', '2019-20'],
      ['how-2015-16', '2015-16'],
      ['how-2016-17', '2016-17'],
      ['how-2017-18', '2017-18'],
      ['how-2018-19', '2018-19'],
      ['how-2019-20', '2019-20'],
      ['how-2020-21', '2020-21'],
    ]);
  });

  it('have no bridge where a table has none', () => {
    expect(figuresOf([bridge], everyYear('stored', [10, 20]))).toEqual([]);
  });

  it('have no bridge under the plain name where only a part-way one is', () => {
    const begun = madeTable([
      { period: academicYear(2018), cells: { stored: 10 } },
      {
        period: academicYear(2019),
        asAt: '2019-09-11',
        cells: { stored: 12, eaten: 1, sold: 0, handled: 13 },
      },
    ]);
    expect(figuresOf([bridge], begun).map(({ id }) => id)).toEqual(['how-2019-20']);
  });

  it('are without a retired one from its day on', () => {
    const retired: FigureDefinition = {
      id: 'gone',
      kind: 'trend',
      quantities: ['stored'],
      retired: { from: '2021-03-01', why: 'Why.' },
    };
    const on = (published: Day) =>
      figuresOf([retired], madeTable([], { version: { published } })).map(({ id }) => id);
    expect(on('2021-02-28')).toEqual(['gone']);
    expect(on('2021-03-01')).toEqual([]);
    expect(on('2022-03-01')).toEqual([]);
  });

  it('keep a bridge of a named period as it is', () => {
    const named: FigureDefinition = { id: 'how', kind: 'bridge', period: '2016-17' };
    expect(figuresOf([named], ehe)).toEqual([named]);
  });
});

describe('no line of any figure of Appendix 1', () => {
  const definitions = publishedDataset('elective-home-education')!.dataset.measures;

  it.each(Object.keys(definitions))(
    'reaches past the last whole year or to the part-way count: %s',
    (measure) => {
      const figure = figureOf(ehe, { id: 'x', kind: 'trend', quantities: [measure] });
      const points = linesOf(figure).flat();
      expect(points.filter(([x]) => x > 5)).toEqual([]);
      expect(points.filter(([, y]) => y === 230)).toEqual([]);
    },
  );
});
