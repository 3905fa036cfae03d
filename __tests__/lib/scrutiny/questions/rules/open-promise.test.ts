import { openPromise } from '@/lib/scrutiny/questions/rules/open-promise';
import { madeSource, madeStanding } from '../../../../fixtures/question-source';

const ask = (...open: ReturnType<typeof madeStanding>[]) => openPromise(madeSource({ open }));

describe('what was asked for and is open', () => {
  it('is asked for with its day, and rests on its place', () => {
    expect(ask(madeStanding({}))).toMatchObject([
      {
        text: 'When will this come to members, asked for on 9 June 2020: a report on pears?',
        basis: 'a promise',
        cells: [],
        places: ['9 June 2020, minute 3. Open on 9 March 2021.'],
        weight: 0,
      },
    ]);
  });

  it.each([
    [
      { basis: 'promised', askedOn: '2020-06' },
      'When will this come to members, promised in June 2020: a report on pears?',
    ],
    [
      { kind: 'action', summary: 'Pears to be counted.' },
      'When will this be done, asked for on 9 June 2020: pears to be counted?',
    ],
    [{ basis: 'listed' }, 'When will this come to members: a report on pears?'],
  ] as const)('%j: %s', (commitment, text) => {
    expect(ask(madeStanding({}, commitment))[0]?.text).toBe(text);
  });

  it('weighs as many days as it is over', () => {
    expect(ask(madeStanding({ state: 'overdue', daysOver: 105 }))[0]?.weight).toBe(105);
  });

  it('is none that is answered, not yet due, or only a number that was left out', () => {
    expect(
      ask(
        madeStanding({ state: 'answered' }),
        madeStanding({ state: 'not yet due' }),
        madeStanding({}, { basis: 'stated without a number' }),
      ),
    ).toEqual([]);
  });
});
