import { calendarDay } from '@/lib/period/period';
import { dayNotStated } from '@/lib/scrutiny/questions/rules/day-not-stated';
import { BEFORE_THE_FROST, everyYear, madeTable } from '../../../../fixtures/made-tables/orchard';
import { madeSource } from '../../../../fixtures/question-source';

describe('figures without a day', () => {
  it('are asked for it', () => {
    const rows = [
      { period: BEFORE_THE_FROST, cells: { stored: 21 } },
      { period: calendarDay('2020-09-22'), asAt: 'not stated' as const, cells: { stored: 6 } },
    ];
    expect(dayNotStated(madeSource({ tables: [madeTable(rows)] }))).toMatchObject([
      {
        text: 'Of what day are the figures under “Apples in store”?',
        cells: [{ text: '21' }, { text: '6' }],
      },
    ]);
  });

  it('are none where one has its day, or there is no number', () => {
    const dated = madeTable([{ period: calendarDay('2020-09-22'), cells: { stored: 6 } }]);
    const empty = madeTable([{ period: BEFORE_THE_FROST, cells: { stored: 'x' } }]);
    expect(dayNotStated(madeSource({ tables: [dated, empty, everyYear('stored', [1])] }))).toEqual([]);
  });
});
