import { describeTrend } from '@/lib/figure/describe-trend';
import { seriesOf } from '@/lib/figure/series';
import { academicYear } from '@/lib/period/period';
import { everyYear, madeTable, orchardByColour } from '../../fixtures/made-tables/orchard';

const options = { events: [], place: 'Nowhere', isIndexed: false };

describe('a trend from two tables', () => {
  const apples = everyYear('stored', [10, 20, 30], 2016);
  const red = madeTable(
    [
      { period: academicYear(2017), groups: { colour: 'red' }, cells: { stored: 4 } },
      { period: academicYear(2018), groups: { colour: 'red' }, cells: { stored: 6 } },
    ],
    { dataset: orchardByColour },
  );
  const parts = describeTrend(
    [
      { table: apples, series: seriesOf(apples, 'stored') },
      { table: red, series: seriesOf(red, 'stored', { colour: 'red' }) },
    ],
    options,
  );

  it('shares one axis of time, with an empty cell where one has no row', () => {
    expect(parts.x.ticks.map(({ label }) => label)).toEqual(['Aug 2017', 'Aug 2018', 'Aug 2019']);
    expect(parts.table.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['2016/17', '10', ''],
      ['2017/18', '20', '4'],
      ['2018/19', '30', '6'],
    ]);
  });

  it('tells the latest of each in sentences', () => {
    expect(parts.sentences).toEqual([
      '30 apples were in store on 31 August 2019.',
      'That is 10 more than a year before (20), up 50%.',
      'Red ones: 6 apples were in store on 31 August 2019.',
      'That is 2 more than a year before (4).',
    ]);
  });
});

describe('the sentences of a trend', () => {
  it('are of one value where there is one, and none where there is none', () => {
    const sentences = (...entries: (number | 'x')[]) => {
      const table = everyYear('stored', entries);
      return describeTrend([{ table, series: seriesOf(table, 'stored') }], options).sentences;
    };
    expect(sentences(10)).toEqual(['10 apples were in store on 31 August 2015.']);
    expect(sentences('x')).toEqual([]);
    expect(sentences(10, 'x', 12)).toEqual(['12 apples were in store on 31 August 2017.']);
  });

  it('are of the part-way count where there is no other', () => {
    const table = madeTable([{ period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 32 } }]);
    expect(describeTrend([{ table, series: seriesOf(table, 'stored') }], options).sentences).toEqual([
      '32 apples were in store on 11 September 2020.',
    ]);
  });
});
