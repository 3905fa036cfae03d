import {
  chartOptions,
  contextOf,
  figureIn,
  figuresIn,
  frozenArticle,
  latestArticle,
  latestTables,
} from '@/app/article';
import { publishedDataset } from '@/app/published';

const ehe = publishedDataset('elective-home-education')!.latest;
const missing = publishedDataset('children-missing-education')!.latest;

describe('what pages are made from', () => {
  it('is the latest version of every dataset', () => {
    expect(latestTables().map(({ dataset }) => dataset.id)).toEqual([
      'elective-home-education',
      'elective-home-education-by-year-group',
      'children-missing-education',
      'children-missing-education-characteristics',
      'youth-offending-cohort',
      'family-time-capacity',
    ]);
  });

  it('is the place, and the events that charts show', () => {
    const { place, events } = chartOptions(ehe);
    expect(place).toBe('Rotherham');
    expect(events.map(({ shortLabel }) => shortLabel)).toEqual(['New EHE guidance', 'First lockdown']);
    expect(contextOf(ehe)).toMatchObject({ table: ehe, place });
  });

  it('knows of no event from a paper later than the version, so that a frozen chart stays as it was', () => {
    expect(chartOptions(missing).events).toEqual([]);
  });
});

describe('the figures of a version', () => {
  it('are found by their id', () => {
    expect(figureIn(ehe, 'how-the-number-changed-2017-18')).toMatchObject({ kind: 'bridge' });
    expect(figureIn(ehe, 'nonsense')).toBeUndefined();
    expect(figureIn(ehe, '__proto__')).toBeUndefined();
  });

  it('have ids of their own', () => {
    const ids = figuresIn(ehe).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('mark the two events on a trend', () => {
    const { marks } = figureIn(ehe, 'trend-current-ehe-recorded')!;
    expect(marks.filter(({ mark }) => mark === 'rule')).toMatchObject([
      { at: 3.584, label: 'New EHE guidance' },
      { at: 4.56, label: 'First lockdown' },
    ]);
  });
});

describe('the page of the latest version', () => {
  it('is the same as its frozen page, while there is no later one', () => {
    expect(frozenArticle(ehe)).toEqual(latestArticle(ehe));
  });

  it('checks a fact against the other table that prints it', () => {
    expect(latestArticle(ehe).addUp.rows.at(-1)).toMatchObject({ summary: 'No.' });
  });
});
