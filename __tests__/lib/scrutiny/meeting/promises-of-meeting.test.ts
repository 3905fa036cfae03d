import { openAbout, promisesOfMeeting } from '@/lib/scrutiny/meeting/promises-of-meeting';
import { madeItem, madeMeeting, madeRecord, madeStanding } from '../../../fixtures/made-meetings';

const idsOf = (standings: ReturnType<typeof promisesOfMeeting>) =>
  standings.map(({ commitment }) => commitment.id);

test('a meeting’s promises are its own, without what it was only told without a number', () => {
  const standings = [
    madeStanding({ id: 'own' }),
    madeStanding({ id: 'of another', meeting: 'another' }),
    madeStanding({ id: 'only stated', basis: 'stated without a number' }),
  ];
  expect(idsOf(promisesOfMeeting(standings, madeMeeting()))).toEqual(['own']);
});

describe('what was open about an item', () => {
  const item = madeItem(7, { id: 'later', meeting: 'later', title: 'Apples', datasets: ['apples'] });
  const record = madeRecord({
    items: [
      madeItem(4, { id: 'same title', title: 'APPLES' }),
      madeItem(5, { id: 'same figures', title: 'Fruit', datasets: ['apples'] }),
      madeItem(6, { id: 'another', title: 'Pears', datasets: ['pears'] }),
      item,
    ],
  });
  const about = (...standings: readonly ReturnType<typeof madeStanding>[]) =>
    idsOf(openAbout(standings, item, record));

  it('is what an earlier item of the same title or the same figures asked for', () => {
    expect(
      about(
        madeStanding({ id: 'by title', item: 'same title' }),
        madeStanding({ id: 'by figures', item: 'same figures' }),
        madeStanding({ id: 'by its own figures', datasets: ['apples'] }),
        madeStanding({ id: 'elsewhere', item: 'another', datasets: ['pears'] }),
        madeStanding({ id: 'of no item' }),
      ),
    ).toEqual(['by title', 'by figures', 'by its own figures']);
  });

  it('is nothing of an item of the same name without figures: every meeting has communications', () => {
    const communications = madeItem(6, { id: 'now', meeting: 'later', title: 'Communications' });
    const before = madeItem(2, { id: 'before', title: 'Communications' });
    const standings = [madeStanding({ item: 'before' })];
    expect(openAbout(standings, communications, { items: [before, communications] })).toEqual([]);
  });

  it('is not what was answered, what goes on and on, what the meeting itself asked for, or what nobody asked for', () => {
    expect(
      about(
        { ...madeStanding({ item: 'same title' }), state: 'answered' },
        { ...madeStanding({ item: 'same title' }), state: 'goes on' },
        madeStanding({ item: 'later', meeting: 'later' }),
        madeStanding({ item: 'same title', basis: 'stated without a number' }),
      ),
    ).toEqual([]);
  });
});
