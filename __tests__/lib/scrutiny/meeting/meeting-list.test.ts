import type { Meeting } from '@/lib/meeting/meeting';
import { everyMeeting, listMeetings } from '@/lib/scrutiny/meeting/meeting-list';
import {
  COMMITTEE,
  madeItem,
  madeMeeting,
  madeRecord,
  madeResolution,
} from '../../../fixtures/made-meetings';

const named = (id: string, status: Meeting['status'], more: Partial<Meeting> = {}): Meeting =>
  madeMeeting({ id, when: id, status, ...more });
const meetings = [
  named('2020-01-07', 'named only'),
  named('2020-12', 'cancelled'),
  named('2021-01-05', 'minutes in our papers'),
  named('2021-02-02', 'in the work programme'),
  named('2021-03-09', 'minutes in our papers'),
  named('2021-06', 'named only'),
  named('2021-07-06', 'cancelled'),
  named('2021-05-04', 'in the work programme'),
  named('2021-02-03', 'named only', { body: 'Cabinet' }),
  named('2021-09-07', 'in the work programme', { body: 'not stated' }),
];
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('the list of meetings', () => {
  const list = listMeetings(madeRecord({ meetings }), COMMITTEE);

  it('has those told of first, the latest first', () => {
    expect(idsOf(list.held)).toEqual(['2021-03-09', '2021-02-02', '2021-01-05']);
  });

  it('has those still to come on the day of the latest paper, the soonest first', () => {
    expect(list.asOf).toBe('2021-03-09');
    expect(idsOf(list.planned)).toEqual(['2021-05-04', '2021-06']);
  });

  it('has those only named or cancelled apart, and those of other bodies, whose they are', () => {
    expect(idsOf(list.named)).toEqual(['2021-07-06', '2020-12', '2020-01-07']);
    expect(list.others.map(({ id, body }) => [id, body])).toEqual([
      ['2021-09-07', 'Body not stated'],
      ['2021-02-03', 'Cabinet'],
    ]);
  });

  it('has every meeting once', () => {
    expect(new Set(idsOf(everyMeeting(list))).size).toBe(meetings.length);
  });

  it('plans nothing where there is no paper', () => {
    const { planned, asOf } = listMeetings(madeRecord({ meetings, papers: [] }), COMMITTEE);
    expect([planned, asOf]).toEqual([[], undefined]);
  });
});

describe('a meeting in the list', () => {
  const row = {
    meeting: '2021-03-09',
    number: 1,
    resolutions: [],
    page: '40',
    paper: 'made-minutes',
  };
  const programme = { ...row, id: 'p1', meetingAsPrinted: '9 March', item: 'Planned apples.' };
  const pending = { ...row, id: 'w1', item: 'Waiting apples', details: 'x', status: 'To be scheduled' };
  const listed = (more: Parameters<typeof madeRecord>[0]) =>
    listMeetings(madeRecord(more), COMMITTEE).held[0];

  it('names its items with figures, else what is planned for it, else what waits', () => {
    const items = [madeItem(4, { datasets: ['apples'] }), madeItem(5)];
    expect(listed({ items, workProgramme: [programme] })?.items).toEqual(['Subject 4']);
    expect(listed({ workProgramme: [programme], pendingItems: [pending] })?.items).toEqual([
      'Planned apples',
    ]);
    expect(listed({ pendingItems: [pending] })?.items).toEqual(['Waiting apples']);
  });

  it('says when and where, and how many resolutions are printed', () => {
    const meeting = madeMeeting({ time: '5.30 p.m.', venue: 'Town Hall' });
    expect(listed({ meetings: [meeting], resolutions: [madeResolution()] })).toEqual({
      id: '2021-03-09',
      when: 'Tuesday 9 March 2021',
      where: '5.30 p.m., Town Hall',
      summary: 'Its minutes are among our papers. One resolution of it is printed.',
      items: [],
    });
    const two = [madeResolution(), madeResolution({ id: 'two' })];
    expect(listed({ resolutions: two })?.summary).toMatch(/ 2 resolutions of it are printed\.$/);
  });

  it('says that the day is not stated', () => {
    const meeting = madeMeeting({ when: '2021-02' });
    expect(listed({ meetings: [meeting] })).toMatchObject({
      when: 'February 2021',
      summary: 'Its minutes are among our papers. The day is not stated.',
    });
  });
});
