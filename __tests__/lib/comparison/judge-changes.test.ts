import { publishedDataset } from '@/app/published';
import { judgeChange, judgeChanges } from '@/lib/comparison/judge-changes';
import { academicYear, type Period } from '@/lib/period/period';
import { QUARTER_1, QUARTER_4 } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const cme = publishedDataset('children-missing-education')!.latest;
const latest = (measure: string) => judgeChange(ehe, measure, academicYear(2018), academicYear(2019));

describe('home education in 2018/19 and 2019/20', () => {
  it.each([
    [
      'referred_to_cme',
      'hard to explain by chance alone',
      'The lowest of the six years. A change of this size is hard to explain by chance alone. That does not say what caused it.',
    ],
    [
      'officer_involvement',
      'often happens by chance',
      'Between the lowest (83) and the highest (144) of the six years. A change of this size often happens by chance.',
    ],
    [
      'y11_leavers',
      'often happens by chance',
      'The highest of the six years. A change of this size often happens by chance.',
    ],
    [
      'new_starters',
      'not asked of this',
      'The joint second highest of the five years. The number is the same, so there is no change to judge.',
    ],
    [
      'total_during_year',
      'not asked of this',
      'The highest of the six years. Not asked: some children may be in both counts.',
    ],
    ['current_ehe_recorded', 'not asked of this', 'Not asked of a count on one day.'],
    ['pending_involvements', 'not asked of this', 'Not asked of a count on one day.'],
    ['returned_share', 'not asked of this', 'Not asked of a percentage.'],
  ])('%s: %s', (measure, verdict, sentence) => {
    expect(latest(measure)).toEqual({ verdict, sentence });
  });

  it('are six changes of one pair, judged together, whichever year is named first', () => {
    const judged = judgeChanges(ehe, academicYear(2018), academicYear(2019));
    expect(judged).toMatchObject({ together: 6, pairs: 1 });
    expect(judgeChanges(ehe, academicYear(2019), academicYear(2018))).toBe(judged);
  });
});

describe('two years that a reader chose', () => {
  // Six years make 15 pairs. Five flows have all six years, and new starters have five, which make 10 pairs: 85.
  it('are judged beside every pair that could be chosen', () => {
    expect(judgeChanges(ehe, academicYear(2014), academicYear(2019))).toMatchObject({
      together: 85,
      pairs: 15,
    });
  });

  it('need more: five to none is too few to say, and 83 to 142 is not', () => {
    const verdict = (measure: string, from: Period, to: Period) =>
      judgeChange(ehe, measure, from, to).verdict;
    expect(verdict('referred_to_cme', academicYear(2014), academicYear(2019))).toBe('too few to say');
    expect(verdict('officer_involvement', academicYear(2014), academicYear(2017))).toBe(
      'hard to explain by chance alone',
    );
  });
});

describe('other pairs', () => {
  it('of quarters of one year are judged by themselves: 120 and 166 resolved cases', () => {
    expect(judgeChange(cme, 'resolved_cases', QUARTER_1, QUARTER_4)).toEqual({
      verdict: 'hard to explain by chance alone',
      sentence: 'A change of this size is hard to explain by chance alone. That does not say what caused it.',
    });
  });

  it('with eleven days in them are not asked about', () => {
    const judged = judgeChanges(ehe, academicYear(2019), academicYear(2020));
    expect(new Set([...judged.chances.values()].map(({ verdict }) => verdict))).toEqual(
      new Set(['not asked of this']),
    );
    expect(judged.chances.get('officer_involvement')?.sentence).toBe('Not asked: the two are not compared.');
  });

  it('of a measure that there is not throw', () => {
    expect(() => judgeChange(ehe, 'pears', academicYear(2018), academicYear(2019))).toThrow(
      'unknown measure: elective-home-education pears',
    );
  });
});

it('no sentence holds a p-value, a cause or a judgement', () => {
  const sentences = [2015, 2016, 2017, 2018, 2019].flatMap((year) =>
    [...judgeChanges(ehe, academicYear(year - 1), academicYear(year)).chances.values()].map(
      ({ sentence }) => sentence,
    ),
  );
  expect(sentences).toHaveLength(60);
  expect(sentences.join(' ')).not.toMatch(/p [=<]|because|due to|significant|better|worse|0\.\d/);
});
