import { latestTables } from '@/app/article';
import { compareOverTime, MOST_MEASURES } from '@/lib/article/compare-over-time';
import { measureChoices } from '@/lib/article/measure-choices';
import { linesOf } from '../../fixtures/made-tables/context';

const choices = measureChoices(latestTables());
const draw = (ids: readonly string[], isIndexed = false) =>
  compareOverTime(
    ids.map((id) => choices.find((choice) => choice.id === id)!),
    { events: [], place: 'Nowhere', isIndexed },
  );
const ehe = (name: string) => `elective-home-education.${name}`;
const figureOf = (...args: Parameters<typeof draw>) => {
  const drawn = draw(...args);
  return 'figure' in drawn ? drawn : undefined;
};

describe('measures that can be drawn together', () => {
  it('are as many as four, each a line of its own', () => {
    expect(MOST_MEASURES).toBe(4);
    const drawn = figureOf([
      ehe('returned-to-school'),
      ehe('y11-leavers'),
      ehe('transferred-la'),
      ehe('referred-to-cme'),
    ])!;
    expect(linesOf(drawn.figure)).toHaveLength(4);
    expect(drawn.notDrawn).toEqual([]);
    expect(drawn.figure.headline).toBe('Year 11 leavers rose in 2019/20, the other three fell');
  });

  it('with the first year as 100 start from 100', () => {
    const drawn = figureOf([ehe('current-ehe-recorded'), ehe('returned-share')], true)!;
    expect(linesOf(drawn.figure).map(([first]) => first)).toEqual([
      [0, 100],
      [0, 100],
    ]);
  });

  it('with the first year as 100 leave out one that starts from under 20, and say so', () => {
    const drawn = figureOf([ehe('current-ehe-recorded'), ehe('pending-involvements')], true)!;
    expect(linesOf(drawn.figure)).toHaveLength(1);
    expect(drawn.notDrawn).toEqual([
      'Involvement still pending is not drawn: it starts from 0 on 31 August 2015, and an index from under 20 would mislead.',
    ]);
  });

  it('name the other papers that their numbers are from', () => {
    const drawn = figureOf(['children-missing-education.resolved-cases'])!;
    expect(drawn.figure.source.paper).toBe('2019-09-17-minutes');
  });
});

describe('measures that cannot be drawn together', () => {
  it.each<[string, string[], boolean, string]>([
    [
      'a count and a percentage',
      [ehe('current-ehe-recorded'), ehe('returned-share')],
      false,
      'These measures are in different units, so they cannot share one scale. Choose “first year = 100” to see them together.',
    ],
    [
      'school years and quarters',
      [ehe('current-ehe-recorded'), 'children-missing-education.resolved-cases'],
      true,
      'These measures are not of the same kind of period, so they cannot share one axis of time.',
    ],
    [
      'one with a single period',
      ['elective-home-education-by-year-group.pupils.11'],
      false,
      'One of these measures has a single period, which is no line. Its page shows it.',
    ],
    [
      'a time that is not dated and a day',
      ['family-time-capacity.visits-a-day'],
      false,
      'These measures are not of the same kind of period, so they cannot share one axis of time.',
    ],
    ['none', [], false, 'Choose at least one measure.'],
    [
      'only one that cannot be indexed',
      [ehe('referred-to-cme')],
      true,
      'Referred as missing education is not drawn: it starts from 5 in 2014/15, and an index from under 20 would mislead.',
    ],
  ])('are %s: the problem is told', (_, ids, isIndexed, problem) => {
    expect(draw(ids, isIndexed)).toEqual({ problem });
  });
});
