import { published, publishedDataset } from '@/app/published';
import { electiveHomeEducationFigures } from '@/data/elective-home-education/figures';
import { type ArticleChoice, buildArticle } from '@/lib/article/build-article';
import type { FigureDefinition } from '@/lib/figure/define-figures';
import { academicYear } from '@/lib/period/period';
import { lookupLatest } from '@/lib/edition/published';
import { everyYear, madeTable, orchardByColour } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

const article = (choice?: ArticleChoice) =>
  buildArticle(
    {
      definitions: electiveHomeEducationFigures,
      table: ehe,
      lookup: lookupLatest(published()),
      events: [],
      place: 'Nowhere',
    },
    choice,
  );

const made = (definitions: readonly FigureDefinition[], table = everyYear('stored', [10, 20])) =>
  buildArticle({ definitions, table, lookup: () => undefined, events: [], place: 'Nowhere' });

describe('the article of elective home education', () => {
  it('leads with the number recorded, its trend and the two last whole years', () => {
    const { main, measure, changes, bridge } = article();
    expect(measure).toBe('current-ehe-recorded');
    expect(main.id).toBe('trend-current-ehe-recorded');
    expect(changes!.table).toMatchObject({ from: { id: '2018-19' }, to: { id: '2019-20' } });
    expect(bridge!.headline).toBe('133 joined and 115 left in 2019/20');
  });

  it('offers every measure that has a trend', () => {
    expect(article().measures).toEqual([
      { value: 'current-ehe-recorded', label: 'Recorded as home educated' },
      { value: 'total-during-year', label: 'Home educated at some time in the year' },
      { value: 'new-starters', label: 'Started during the year' },
      { value: 'returned-to-school', label: 'Returned to school, or started' },
      { value: 'returned-share', label: 'Returned to school, as a share' },
      { value: 'referred-to-cme', label: 'Referred as missing education' },
      { value: 'transferred-la', label: 'Moved to another authority' },
      { value: 'y11-leavers', label: 'Left at the end of Year 11' },
      { value: 'officer-involvement', label: 'Officer involvement, not home educated' },
      { value: 'pending-involvements', label: 'Involvement still pending' },
      { value: 'total-known', label: 'Known to the EHE team in the year' },
    ]);
  });

  it('follows the reader’s choice of measure and of periods', () => {
    const { main, changes } = article({ measure: 'y11-leavers', from: '2014-15', to: '2019-20' });
    expect(main.id).toBe('trend-y11-leavers');
    expect(changes!.table).toMatchObject({ from: { id: '2014-15' }, to: { id: '2019-20' } });
  });

  it('sets the earlier period first, whichever is chosen first', () => {
    expect(article({ from: '2019-20', to: '2014-15' }).changes!.table).toMatchObject({
      from: { id: '2014-15' },
      to: { id: '2019-20' },
    });
  });

  it('shows no figure twice', () => {
    const { main, bridge, others } = article();
    const ids = [main, bridge!, ...others].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(others.map(({ id }) => id)).toEqual([
      'change-in-number-recorded',
      'reasons-for-leaving',
      'involvement-and-pending',
    ]);
  });

  it('names the part-way period by its day', () => {
    expect(article().changes!.periods.at(-1)).toEqual({ value: '2020-21', label: '11 September 2020' });
  });

  it('defines every measure, with its words in the paper or its formula', () => {
    const { definitions } = article();
    expect(definitions).toHaveLength(12);
    expect(
      definitions.filter(({ asPrinted, formula }) => (asPrinted === undefined) === (formula === undefined)),
    ).toEqual([]);
    expect(definitions[0]).toMatchObject({ asPrinted: 'Current EHE recorded', kind: 'Counted on a day' });
    expect(definitions[1]).toMatchObject({ kind: 'Counted over the period' });
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(article()))).toEqual(article());
  });
});

describe('the article of a made dataset', () => {
  it('has its first figure as the main one where no trend is of the main measure', () => {
    expect(made([{ id: 'bars', kind: 'change-bars', quantity: 'stored' }]).main.id).toBe('bars');
  });

  it('has two-point figures beside the main one where there is no trend to choose', () => {
    const twoPoint = { kind: 'two-point', quantity: 'stored' } as const;
    expect(
      made([
        { id: 'a', ...twoPoint },
        { id: 'b', ...twoPoint },
      ]).others.map(({ id }) => id),
    ).toEqual(['b']);
  });

  it('has no comparison of periods where it has one period', () => {
    expect(
      made([{ id: 't', kind: 'trend', quantities: ['stored'] }], everyYear('stored', [10])),
    ).not.toHaveProperty('changes');
  });

  it('has no comparison of periods where it has groups', () => {
    const groups = [2018, 2019].map((year) => ({
      period: academicYear(year),
      groups: { colour: 'red' },
      cells: { stored: 10 },
    }));
    expect(
      made(
        [{ id: 'b', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'colour' }],
        madeTable(groups, { dataset: orchardByColour }),
      ),
    ).not.toHaveProperty('changes');
  });

  it('has no bridge where it has no flows', () => {
    expect(
      made([
        { id: 't', kind: 'trend', quantities: ['stored'] },
        { id: 'b', kind: 'bridge' },
      ]),
    ).not.toHaveProperty('bridge');
  });

  it('cannot be without figures', () => {
    expect(() => made([])).toThrow('a dataset without figures');
  });
});
