import { currentEdition } from '@/app/published';
import { itemQuestions } from '@/lib/edition/item-questions';
import type { JudgedClaim } from '@/lib/scrutiny/claims/judged-claim';
import { madeClaim } from '../../fixtures/question-source';

const edition = currentEdition();
const { items } = edition.published.meetings;
const questionsOf = (id: string, claims: readonly JudgedClaim[] = []) =>
  itemQuestions(
    edition,
    items.find((item) => item.id === id)!,
    { claims, open: [] },
  );
const textsOf = (id: string) => questionsOf(id).map(({ text }) => text);

/** Paragraph 2.7 of the report beside its Appendix 1, as printed. */
const involvement = madeClaim({
  quote: 'EHE Officer involvement continues to increase',
  about: 'Officer involvement',
  place: 'Item 7, paragraph 2.7, page 11',
  cells: [
    ['2018-19', '144'],
    ['2019-20', '111'],
  ].map(([period = '', text = '']) => ({
    dataset: 'elective-home-education',
    version: '2020-10-27' as const,
    measure: 'officer_involvement',
    period,
    groups: {},
    label: `Officer involvement, not home educated, ${period}`,
    text,
  })),
});

describe('elective home education, 27 October 2020', () => {
  it('asks of what fell to none, what is pending, and what does not add up', () => {
    expect(textsOf('2020-10-27-7').slice(0, 5)).toEqual([
      'Referrals as missing education (CME) fell from 8 (2018/19) to 0 (2019/20): did practice or recording change?',
      'Pending involvements rose from 12 (2018/19) to 25 (2019/20): how long have they been open?',
      'The number in Year 11 is 32 in one table and 33 in another (11 September 2020): which should members use?',
      'The number home educated at some time in the year is printed as 297, and its parts come to 299 (2017/18): which should members use?',
      'Leavers at the end of Year 11 rose from 28 (2018/19) to 41 (2019/20): what did they go on to do?',
    ]);
  });

  it('asks of officer involvement where a sentence says otherwise than 144 and 111', () => {
    const texts = questionsOf('2020-10-27-7', [involvement]).map(({ text }) => text);
    expect(texts[1]).toBe(
      'On officer involvement, the words and the table differ (144, 111): which figures do the words rest on?',
    );
    expect(texts).toHaveLength(8);
  });
});

describe('the other items with figures', () => {
  it('children missing education: what is open, percentages without a base, quarters without a year', () => {
    expect(textsOf('2019-09-17-28')).toEqual(
      expect.arrayContaining([
        'Active cases stood at 160 (Quarter 4): how long have they been open?',
        'Resolved cases rose from 120 (Quarter 1) to 166 (Quarter 4): how was each resolved?',
        '39.2% of newly identified cases were in the Central area: 39.2% of how many?',
        'A fall of 24% to 160 cases is printed without the number before: what was it?',
      ]),
    );
  });

  it('social care: what the building can host and what takes place', () => {
    expect(textsOf('2020-09-22-95')[0]).toBe(
      'Visits a day that the building can host fell from 21 (before the pandemic) to 6 (22 September 2020): how many visits take place?',
    );
  });

  it('youth offending: the size of the cohort', () => {
    expect(textsOf('2020-09-22-96')[0]).toBe(
      '“Young people” are given by offence (9, 3) without a total: how many are there in all?',
    );
  });

  it('an item without figures asks nothing', () => {
    expect(textsOf('2020-10-27-9')).toEqual([]);
  });
});

describe.each(['2019-09-17-28', '2020-09-22-95', '2020-09-22-96', '2020-10-27-7'])(
  'every question of %s',
  (id) => {
    const questions = questionsOf(id);

    it('is one of five to eight', () => {
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(questions.length).toBeLessThanOrEqual(8);
    });

    it('is a question of at most 27 words that asserts no cause', () => {
      const texts = questions.map(({ text }) => text);
      expect(texts.filter((text) => !text.endsWith('?'))).toEqual([]);
      expect(texts.filter((text) => text.split(' ').length > 27)).toEqual([]);
      expect(texts.join(' ')).not.toMatch(/because|due to|caused|failed|why|wrong|false|worse|better/i);
    });

    it('rests on a cell or a place', () => {
      expect(questions.filter(({ cells, places }) => cells.length + places.length === 0)).toEqual([]);
    });
  },
);
