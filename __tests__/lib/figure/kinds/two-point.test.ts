import { publishedDataset } from '@/app/published';
import { figureOf, marksOf, rowsOf } from '../../../fixtures/made-tables/context';
import { type Entry, everyYear } from '../../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const missing = publishedDataset('children-missing-education')!.latest;
const visits = publishedDataset('family-time-capacity')!.latest;

const two = (...entries: (Entry | undefined)[]) =>
  figureOf(everyYear('stored', entries), { id: 'two', kind: 'two-point', quantity: 'stored' });

describe('resolved cases in two quarters', () => {
  const figure = figureOf(missing, { id: 'resolved', kind: 'two-point', quantity: 'resolved_cases' });

  it('are two bars from 0', () => {
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([
      [0, 120],
      [0, 166],
    ]);
    expect(figure.x.domain[0]).toBe(0);
    expect(rowsOf(figure)).toEqual([
      ['Quarter 1', '120'],
      ['Quarter 4', '166'],
    ]);
  });

  // 46 ÷ 120 = 38.3
  it('say the change, and that the paper does not date them', () => {
    expect(figure.sentences).toEqual([
      '166 cases were resolved in Quarter 4.',
      'That is 46 more than in Quarter 1 (120), up 38.3%. The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known.',
    ]);
    expect(figure.notes).toContain(
      'The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known.',
    );
  });
});

describe('active cases, of which one number is not stated', () => {
  const figure = figureOf(missing, {
    id: 'active',
    kind: 'two-point',
    quantity: 'active_cases',
    whereMissing: 'active_cases_implied',
  });

  it('draw the one that is, and a gap that says what is implied', () => {
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([[0, 160]]);
    expect(marksOf(figure, 'gap')).toEqual([
      { mark: 'gap', series: 'active_cases', at: 0, text: 'not stated; 210 or 211 is implied' },
    ]);
    expect(figure.headline).toBe('Active cases: 160 in Quarter 4, not stated in Quarter 1');
  });

  it('keep the symbol in the table, and the range in a note that says it is worked out', () => {
    expect(rowsOf(figure)).toEqual([
      ['Quarter 1', '[x]'],
      ['Quarter 4', '160'],
    ]);
    expect(figure.notes.some((note) => /^210 or 211 cases were active .*worked out/.test(note))).toBe(true);
  });
});

describe('the capacity before the pandemic and after', () => {
  // 15 ÷ 21 = 71.4
  it('is 15 fewer, down 71.4%, of a time that is not dated', () => {
    const figure = figureOf(visits, { id: 'visits', kind: 'two-point', quantity: 'visits_a_day' });
    expect(figure.headline).toBe('Visits a day that can be hosted: 15 fewer than before the pandemic');
    expect(figure.sentences).toEqual([
      '6 visits a day could be hosted, as the meeting of 22 September 2020 was told.',
      'That is 15 fewer than before the pandemic (21), down 71.4%. The paper does not date "Before the pandemic", so how far apart the two are is not known.',
    ]);
    expect(figure.notes).toContain(
      'The paper does not date "Before the pandemic", so how far apart the two are is not known.',
    );
  });
});

describe('two periods of Appendix 1', () => {
  it('are the latest fair pair where none is named', () => {
    const figure = figureOf(ehe, { id: 'two', kind: 'two-point', quantity: 'officer_involvement' });
    expect(rowsOf(figure)).toEqual([
      ['2018/19', '144'],
      ['2019/20', '111'],
    ]);
  });

  it('are drawn as no lengths where they may not be compared, and say why', () => {
    const figure = figureOf(ehe, {
      id: 'two',
      kind: 'two-point',
      quantity: 'current_ehe_recorded',
      from: '2019-20',
      to: '2020-21',
    });
    expect(marksOf(figure, 'bar')).toEqual([]);
    expect(marksOf(figure, 'gap').map(({ text }) => text)).toEqual([
      '201, not compared',
      '230, not compared',
    ]);
    expect(figure.notes).toContain(
      'Not compared. One was counted on 11 September 2020, 11 days into a school year, and the other on 31 August 2020, at the end of one.',
    );
    expect(JSON.stringify([figure.headline, figure.sentences])).not.toMatch(/more|fewer|%/);
  });

  it('stand the earlier first, whichever is named first', () => {
    const figure = figureOf(ehe, {
      id: 'two',
      kind: 'two-point',
      quantity: 'current_ehe_recorded',
      from: '2019-20',
      to: '2014-15',
    });
    expect(rowsOf(figure).map(([label]) => label)).toEqual(['2014/15', '2019/20']);
  });
});

describe('two points of made figures', () => {
  it('leave a gap for a missing number, never a bar at 0', () => {
    const figure = two('c', 20);
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([[0, 20]]);
    expect(marksOf(figure, 'gap')).toEqual([{ mark: 'gap', series: 'stored', at: 0, text: '[c]' }]);
  });

  it('draw a true zero as a bar of no length, with its number', () => {
    const figure = two(20, 0);
    expect(marksOf(figure, 'bar').map(({ x }) => x)).toEqual([
      [0, 20],
      [0, 0],
    ]);
    expect(marksOf(figure, 'label').map(({ text }) => text)).toEqual(['20', '0']);
  });

  it('say why no per cent is given', () => {
    expect(two(12, 25).notes).toContain('No per cent is given: 12 is under 20.');
  });

  it('are one where the table has one period', () => {
    const figure = two(10);
    expect(rowsOf(figure)).toEqual([['2014/15', '10']]);
    expect(marksOf(figure, 'bar')).toHaveLength(1);
    expect(figure.headline).toBe('Apples in store: 10 in 2014/15');
    expect(figure.sentences).toEqual(['10 apples were in store on 31 August 2015.']);
    expect(figure.notes).toEqual([]);
  });
});
