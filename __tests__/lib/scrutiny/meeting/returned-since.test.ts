import type { Item } from '@/lib/meeting/item';
import { returnedSince } from '@/lib/scrutiny/meeting/returned-since';
import {
  madeItem,
  madeMeeting,
  madeRecord,
  madeResolution,
  madeSource,
  madeStanding,
} from '../../../fixtures/made-meetings';

const later = madeMeeting({ id: '2021-06-01', when: '2021-06-01', status: 'agenda in our papers' });
const meetings = [madeMeeting(), later];
const back = (more: Partial<Item> = {}): Item =>
  madeItem(7, { id: 'back', meeting: '2021-06-01', title: 'Apples', datasets: ['apples'], ...more });
const asked = madeItem(4, { title: 'APPLES' });

describe('a subject', () => {
  const returned = (...items: readonly Item[]) =>
    returnedSince(
      madeSource({
        then: madeRecord({ items: [asked] }),
        now: madeRecord({ meetings, items: [asked, ...items] }),
      }),
    );

  it('came back where a later meeting has figures on it', () => {
    expect(returned(back())).toEqual([
      { text: 'APPLES came back on 1 June 2021 (item 7)', href: '/meetings/2021-06-01#item-7' },
    ]);
  });

  it('did not, where neither meeting has figures: apologies come back each time', () => {
    expect(returned(back({ datasets: [] }))).toEqual([]);
  });

  it('did not, where the title is another or the meeting no later', () => {
    expect(returned(back({ title: 'Pears' }))).toEqual([]);
    expect(returned(back({ meeting: '2021-03-09' }))).toEqual([]);
  });
});

describe('what was asked for', () => {
  const parts = {
    ...madeSource().parts,
    commitments: () => [
      madeStanding({ answeredByItem: 'back' }),
      madeStanding({ id: 'open', kind: 'figures' }),
    ],
  };
  const now = madeRecord({ meetings, items: [asked, back()] });

  it('came back with the item that answered it, and the subject is then not named again', () => {
    const source = madeSource({ then: madeRecord({ items: [asked] }), now, parts });
    expect(returnedSince(source)).toEqual([
      {
        text: 'The report came back on 1 June 2021 (item 7): A report on apples',
        href: '/meetings/2021-06-01#item-7',
      },
    ]);
  });

  it('is listed for a later meeting, or waits, where the lists name its resolution', () => {
    const listed = { number: 1, page: '40', paper: 'made-minutes', resolutions: ['2021-03-09-4-1'] };
    const record = madeRecord({
      meetings,
      resolutions: [madeResolution()],
      workProgramme: [
        { ...listed, id: 'p1', meeting: '2021-06-01', meetingAsPrinted: '1 June', item: 'Apples again' },
        { ...listed, id: 'p2', meeting: '2021-03-09', meetingAsPrinted: '9 March', item: 'Apples now' },
      ],
      pendingItems: [
        { ...listed, id: 'w1', item: 'Apples', details: 'x', status: 'To be scheduled' },
        { ...listed, id: 'w2', item: 'Pears', details: 'x', status: 'For June.', meeting: '2021-06-01' },
      ],
    });
    expect(returnedSince(madeSource({ now: record }))).toEqual([
      { text: 'Listed for 1 June 2021: “Apples again”', href: '/meetings/2021-06-01' },
      { text: 'Among the items pending: “Apples”. To be scheduled', href: '/meetings' },
      { text: 'Among the items pending: “Pears”. For June', href: '/meetings/2021-06-01' },
    ]);
  });
});
