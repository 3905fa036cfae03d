import { publishedDataset } from '@/app/published';
import { seriesOf } from '@/lib/figure/series';
import { eventMarks, eventsOn, partWayBand, timeAxis, timelineOf } from '@/lib/figure/timeline';
import type { ChartEvent } from '@/lib/figure/kind';
import { academicYear } from '@/lib/period/period';
import { everyYear, madeTable, QUARTER_1, QUARTER_4 } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const appendix = timelineOf([seriesOf(ehe, 'current_ehe_recorded')]);

const event = (first: ChartEvent['first'], precision: ChartEvent['precision'] = 'day'): ChartEvent => ({
  label: 'Something happened',
  shortLabel: 'Something',
  first,
  precision,
});

describe('the places of a timeline', () => {
  it('are a slot for each whole year, and one set apart for a part-way count', () => {
    expect(appendix.positions).toEqual([
      { x: 0, label: '2014/15' },
      { x: 1, label: '2015/16' },
      { x: 2, label: '2016/17' },
      { x: 3, label: '2017/18' },
      { x: 4, label: '2018/19' },
      { x: 5, label: '2019/20' },
      { x: 6.2, label: '11 September 2020 (part-way)' },
    ]);
  });

  it('are those of every series together, in order of time', () => {
    const timeline = timelineOf([
      seriesOf(everyYear('stored', [10, 20], 2016), 'stored'),
      seriesOf(everyYear('eaten', [1, 2], 2015), 'eaten'),
    ]);
    expect(timeline.positions.map(({ label }) => label)).toEqual(['2015/16', '2016/17', '2017/18']);
  });

  it('set two part-way counts side by side', () => {
    const table = madeTable([
      { period: academicYear(2018), cells: { stored: 10 } },
      { period: academicYear(2019), asAt: '2019-09-11', cells: { stored: 11 } },
      { period: academicYear(2020), asAt: '2020-09-11', cells: { stored: 12 } },
    ]);
    expect(timelineOf([seriesOf(table, 'stored')]).positions).toEqual([
      { x: 0, label: '2018/19' },
      { x: 1.2, label: '11 September 2019 (part-way)' },
      { x: 2.2, label: '11 September 2020 (part-way)' },
    ]);
  });

  it('are none without a period', () => {
    expect(timelineOf([seriesOf(everyYear('stored', []), 'stored')]).positions).toEqual([]);
  });
});

describe('the axis of time', () => {
  it('names the day of each count, shorter where there is little room, the part-way one in two lines', () => {
    const { ticks, domain } = timeAxis(appendix);
    expect(ticks[0]).toEqual({ at: 0, label: 'Aug 2015', shortLabel: '2015' });
    expect(ticks[5]).toEqual({ at: 5, label: 'Aug 2020', shortLabel: '2020' });
    expect(ticks[6]).toEqual({ at: 6.2, label: '11 Sep', detail: '2020' });
    expect(domain[0]).toBeLessThan(0);
    expect(domain[1]).toBeGreaterThan(6.2);
  });

  it.each([
    ['sums of a year', ['total_during_year']],
    ['counts and sums together', ['current_ehe_recorded', 'total_during_year']],
  ])('names the school year of %s', (_, measures) => {
    const { ticks } = timeAxis(timelineOf(measures.map((measure) => seriesOf(ehe, measure))));
    expect(ticks[0]).toEqual({ at: 0, label: '2014/15', shortLabel: '14/15' });
  });

  it('names quarters as the paper does', () => {
    const table = madeTable([
      { period: QUARTER_1, cells: { eaten: 120 } },
      { period: QUARTER_4, cells: { eaten: 166 } },
    ]);
    expect(timeAxis(timelineOf([seriesOf(table, 'eaten')])).ticks.map(({ label }) => label)).toEqual([
      'Quarter 1',
      'Quarter 4',
    ]);
  });
});

describe('an event', () => {
  // 31 August 2019 is slot 4 and 31 August 2020 slot 5, 366 days apart: 2020 is a leap year.
  // To 23 March 2020: 30 + 31 + 30 + 31 + 31 + 29 + 23 = 205 days. 205 ÷ 366 = 0.560.
  it('of 23 March 2020 lies 205 of 366 days between 2018/19 and 2019/20', () => {
    expect(eventsOn(appendix, [event('2020-03-23')])).toEqual([
      {
        at: 4.56,
        label: 'Something happened',
        shortLabel: 'Something',
        day: '23 March 2020',
        note: undefined,
      },
    ]);
  });

  // 31 August 2018 is slot 3. To 1 April 2019: 30 + 31 + 30 + 31 + 31 + 28 + 31 + 1 = 213 of 365 days = 0.584.
  it('of April 2019 stands at the first of the month, and is told as a month', () => {
    expect(eventsOn(appendix, [event('2019-04-01', 'month')])).toEqual([
      { at: 3.584, label: 'Something happened', shortLabel: 'Something', day: 'April 2019', note: undefined },
    ]);
  });

  it('on the last day of a year stands in that year’s slot', () => {
    expect(eventsOn(appendix, [event('2019-08-31')])).toMatchObject([{ at: 4 }]);
  });

  it.each<[string, ChartEvent['first']]>([
    ['in the first year, whose beginning is not on the axis', '2015-03-01'],
    ['on the first end of a year', '2015-08-31'],
    ['before the series', '2010-01-01'],
    ['after the last whole year, part-way count or not', '2020-09-06'],
  ])('%s is not drawn', (_, day) => {
    expect(eventsOn(appendix, [event(day)])).toEqual([]);
  });

  // A sum stands in the middle of its year: 2019/20 is slot 5, and 23 March 2020 lies 205 of 366 days into it.
  it('of 23 March 2020 lies just after the middle of 2019/20 among sums of a year: 5 − 0.5 + 0.560', () => {
    const sums = timelineOf([seriesOf(ehe, 'total_during_year')]);
    expect(eventsOn(sums, [event('2020-03-23')])).toMatchObject([{ at: 5.06 }]);
  });

  it.each<[string, ChartEvent['first']]>([
    ['first', '2014-09-01'],
    ['last', '2020-08-31'],
  ])('on the %s day of the sums is drawn inside the axis', (_, day) => {
    const sums = timelineOf([seriesOf(ehe, 'total_during_year')]);
    const { at } = eventsOn(sums, [event(day)])[0]!;
    const [from, to] = timeAxis(sums).domain;
    expect(at).toBeGreaterThanOrEqual(from);
    expect(at).toBeLessThanOrEqual(to);
  });

  it('is not drawn where counts and sums share a chart, for no place would be right for both', () => {
    const both = timelineOf([seriesOf(ehe, 'current_ehe_recorded'), seriesOf(ehe, 'total_during_year')]);
    expect(eventsOn(both, [event('2020-03-23')])).toEqual([]);
  });

  it('is not drawn among quarters without a year, which have no days', () => {
    const table = madeTable([
      { period: QUARTER_1, cells: { eaten: 120 } },
      { period: QUARTER_4, cells: { eaten: 166 } },
    ]);
    expect(eventsOn(timelineOf([seriesOf(table, 'eaten')]), [event('2019-06-01')])).toEqual([]);
  });

  it('is a labelled rule across time', () => {
    expect(eventMarks(appendix, [event('2020-03-23')])).toEqual([
      { mark: 'rule', axis: 'x', at: 4.56, style: 'event', label: 'Something' },
    ]);
  });
});

describe('the strip of part-way counts', () => {
  it('begins after the last whole year and ends after the part-way count', () => {
    expect(partWayBand(appendix)).toEqual([
      { mark: 'band', x: [expect.closeTo(5.7), expect.closeTo(6.7)], label: 'Part-way' },
    ]);
  });

  it('is not there without a part-way count', () => {
    expect(partWayBand(timelineOf([seriesOf(everyYear('stored', [1, 2]), 'stored')]))).toEqual([]);
  });
});
