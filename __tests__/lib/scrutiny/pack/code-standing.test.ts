import type { FigureChange } from '@/lib/figure/figure-change';
import { codeStanding } from '@/lib/scrutiny/pack/code-standing';
import { trendOf } from '../../../fixtures/made-tables/context';
import { everyYear } from '../../../fixtures/made-tables/orchard';

const figure = trendOf(everyYear('stored', [183, 201], 2018), 'stored');
const since = '2021-10-12';
const revised: FigureChange = {
  what: 'revised',
  since,
  row: '2019/20',
  column: 'Stored',
  shown: '201',
  now: '204',
};
const added: FigureChange = {
  what: 'added',
  since,
  row: '2020/21',
  now: [{ column: 'Stored', text: '215' }],
};
const gone: FigureChange = {
  what: 'gone',
  since,
  row: '2018/19',
  shown: [{ column: 'Stored', text: '183' }],
};
const moved: FigureChange = { what: 'moved', since, now: '90 joined in 2020/21' };

const newer = (changes: FigureChange[]) =>
  codeStanding(
    { ...figure, version: { id: '2020-10-27', number: '1.0.0' } },
    { state: 'newer', latest: since, changes },
  );

describe('what a code on paper is answered with', () => {
  it('is that the figure is unchanged, where nothing came after it', () => {
    const standing = codeStanding(
      { ...figure, version: { id: '2020-10-27', number: '1.0.0' } },
      { state: 'newest' },
    );
    expect(standing).toEqual({
      answer: 'Unchanged since 27 October 2020',
      sentences: ['No later version has been published.'],
    });
  });

  it.each([
    ['the same numbers', [], 'Unchanged since 27 October 2020'],
    ['a further year', [added], 'Unchanged since 27 October 2020, and more has been added'],
    ['another number', [revised, added], 'Changed since 27 October 2020'],
    ['a year that is gone', [added, gone], 'Changed since 27 October 2020'],
    ['another time', [moved], 'There are figures of a later time than those of 27 October 2020'],
  ])('tells apart later figures with %s', (_, changes, answer) => {
    expect(newer(changes).answer).toBe(answer);
  });

  it('carries each difference with its day and its numbers', () => {
    expect(newer([revised, added]).sentences).toEqual([
      'There are newer figures, of 12 October 2021.',
      'Revised on 12 October 2021: Stored, 2019/20: shown as 201, now 204.',
      'Added on 12 October 2021: 2020/21, 215.',
    ]);
  });

  it('is that the figure is no longer made, and since when', () => {
    const standing = codeStanding(figure, {
      state: 'retired',
      last: '2020-10-27',
      without: since,
      changes: [],
      why: 'The orchard was sold.',
    });
    expect(standing.answer).toBe('Not made since 12 October 2021');
    expect(standing.sentences).toContain('The orchard was sold.');
  });
});
