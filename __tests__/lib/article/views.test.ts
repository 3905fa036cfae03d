import { latestArticle } from '@/app/article';
import { publishedDataset } from '@/app/published';
import { everyView, isViewOf, type View, viewFrom, viewsToMakeFirst } from '@/lib/article/views';

const ehe = latestArticle(publishedDataset('elective-home-education')!.latest);
const withoutViews = latestArticle(publishedDataset('youth-offending-cohort')!.latest);

const usual: View = { measure: 'current-ehe-recorded', from: '2018-19', to: '2019-20' };

describe('a view of a dataset’s page', () => {
  it.each<[string, Partial<View>]>([
    ['the page’s own choice', {}],
    ['another measure', { measure: 'y11-leavers' }],
    ['another pair', { from: '2014-15', to: '2020-21' }],
    ['another measure and another pair', { measure: 'new-starters', from: '2015-16', to: '2016-17' }],
  ])('is %s', (_, change) => {
    expect(isViewOf(ehe, { ...usual, ...change })).toBe(true);
  });

  it.each<[string, Partial<View>]>([
    ['a measure that it does not have', { measure: 'apples' }],
    ['a measure without a trend', { measure: 'y11-pupils' }],
    ['a column name', { measure: 'current_ehe_recorded' }],
    ['no measure', { measure: '' }],
    ['the later period first', { from: '2019-20', to: '2018-19' }],
    ['one period twice', { from: '2019-20', to: '2019-20' }],
    ['an unknown earlier period', { from: '1066-67' }],
    ['an unknown later period', { to: '2030-31' }],
    ['a name that every object has', { from: '__proto__', to: 'constructor' }],
  ])('is not %s', (_, change) => {
    expect(isViewOf(ehe, { ...usual, ...change })).toBe(false);
  });

  it('is nothing of a dataset with one period', () => {
    expect(isViewOf(withoutViews, usual)).toBe(false);
  });
});

describe('the views that are made first', () => {
  const views = viewsToMakeFirst(ehe);

  // 11 measures, and 21 pairs of seven periods; the page's own choice is in both.
  it('differ from the page in one thing: 31', () => {
    expect(views).toHaveLength(31);
    expect(views.filter(({ measure }) => measure === usual.measure)).toHaveLength(21);
    expect(views.filter(({ from, to }) => from === usual.from && to === usual.to)).toHaveLength(11);
  });

  it('are all views of the page', () => {
    expect(views.filter((view) => !isViewOf(ehe, view))).toEqual([]);
  });

  it('are none where there is nothing to choose', () => {
    expect(viewsToMakeFirst(withoutViews)).toEqual([]);
  });
});

describe('a choice as a form sends it', () => {
  it.each<[string, Partial<View>, View]>([
    [
      'kept as it is',
      { measure: 'y11-leavers', from: '2014-15', to: '2015-16' },
      { measure: 'y11-leavers', from: '2014-15', to: '2015-16' },
    ],
    ['given what is missing', {}, usual],
    ['given the periods that are missing', { measure: 'y11-leavers' }, { ...usual, measure: 'y11-leavers' }],
    [
      'given the measure that is missing',
      { from: '2014-15', to: '2015-16' },
      { ...usual, from: '2014-15', to: '2015-16' },
    ],
    ['put the earlier period first', { from: '2019-20', to: '2014-15' }, { ...usual, from: '2014-15' }],
    ['given both periods where one is unknown', { from: '1066-67', to: '2015-16' }, usual],
    ['given both periods where one is missing', { to: '2015-16' }, usual],
    ['given both periods where they are the same', { from: '2015-16', to: '2015-16' }, usual],
    [
      'given the page’s measure for an unknown one',
      { measure: 'apples', from: '2014-15', to: '2015-16' },
      { ...usual, from: '2014-15', to: '2015-16' },
    ],
    ['given all for nonsense', { measure: '../../etc', from: '<b>', to: 'x'.repeat(10_000) }, usual],
  ])('is %s', (_, sent, view) => {
    expect(viewFrom(ehe, sent)).toEqual(view);
    expect(isViewOf(ehe, view)).toBe(true);
  });

  it('is nothing where there is nothing to choose', () => {
    expect(viewFrom(withoutViews, usual)).toBeUndefined();
  });
});

describe('every view of a dataset’s page', () => {
  it('is each of 11 measures with each of the 21 pairs of seven periods', () => {
    expect(everyView(ehe)).toHaveLength(231);
    expect(everyView(ehe).every((view) => isViewOf(ehe, view))).toBe(true);
  });

  it('is none where there is nothing to choose', () => {
    expect(everyView(withoutViews)).toEqual([]);
  });
});
