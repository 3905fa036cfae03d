import { describeFigureChanges } from '@/lib/figure/describe-figure-change';
import type { FigureChange } from '@/lib/figure/figure-change';

const since = '2021-10-12';
const column = 'Recorded at year end';
const revised: FigureChange = { what: 'revised', row: '2019/20', column, shown: '201', now: '204', since };
const added: FigureChange = { what: 'added', row: '2020/21', now: [{ column, text: '215' }], since };
const gone: FigureChange = { what: 'gone', row: '2014/15', shown: [{ column, text: '123' }], since };

describe('what changed in a figure, in sentences', () => {
  it.each<[string, FigureChange, string]>([
    [
      'a revised number',
      revised,
      'Revised on 12 October 2021: Recorded at year end, 2019/20: shown as 201, now 204.',
    ],
    ['an added number, with the number', added, 'Added on 12 October 2021: 2020/21, 215.'],
    [
      'an added row of several, each with its name',
      {
        ...added,
        now: [
          { column: 'Eaten', text: '3' },
          { column: 'Sold', text: '[x]' },
        ],
      },
      'Added on 12 October 2021: 2020/21, Eaten 3, Sold [x].',
    ],
    ['a number that is gone', gone, 'No longer shown since 12 October 2021: 2014/15, shown as 123.'],
    [
      'a chart of another time',
      { what: 'moved', now: '34 joined and 5 left in 2020/21', since },
      'Since 12 October 2021 it shows another time: 34 joined and 5 left in 2020/21.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(describeFigureChanges([change])).toEqual([sentence]);
  });

  it('are at most a few, and how many more there are', () => {
    const many = [revised, revised, gone, added];
    expect(describeFigureChanges(many, 2)).toHaveLength(3);
    expect(describeFigureChanges(many, 2).at(-1)).toBe('And 2 more changes.');
    expect(describeFigureChanges(many, 3).at(-1)).toBe('And 1 more change.');
    expect(describeFigureChanges(many, 4)).toHaveLength(4);
    expect(describeFigureChanges([], 4)).toEqual([]);
  });
});
