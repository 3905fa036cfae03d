import { buildMeetingPage } from '@/lib/scrutiny/meeting/build-meeting-page';
import {
  COMMITTEE,
  madeItem,
  madeMeeting,
  madeRecord,
  madeResolution,
  madeSource,
  madeStanding,
} from '../../../fixtures/made-meetings';

describe('a meeting’s page', () => {
  it('of a meeting that is only named has its month and what is said of it, and nothing else', () => {
    const meeting = madeMeeting({ when: '2021-03', status: 'named only' });
    expect(buildMeetingPage(madeSource({ meeting }), COMMITTEE)).toEqual({
      meeting,
      when: 'March 2021',
      asKnownOn: '2021-03-09',
      facts: ['The minutes of 9 March 2021 name it. Its own agenda and minutes are not in our papers.'],
      items: [],
      programme: [],
      resolutions: [],
      sinceThen: { figures: [], commitments: [], notes: [], returned: [] },
    });
  });

  it('has each resolution once: under its item, or by itself where the item is not here', () => {
    const loose = madeResolution({ id: 'loose', item: 'not-here' });
    const { item: _, ...bare } = madeResolution({ id: 'bare' });
    const then = madeRecord({ items: [madeItem(4)], resolutions: [madeResolution(), loose, bare] });
    const page = buildMeetingPage(madeSource({ then }), COMMITTEE);
    expect(page.items[0]?.resolutions).toEqual([madeResolution()]);
    expect(page.resolutions).toEqual([loose, bare]);
  });

  it('tells what it asked for as that stands now', () => {
    const parts = { ...madeSource().parts, commitments: () => [madeStanding()] };
    expect(buildMeetingPage(madeSource({ parts }), COMMITTEE).sinceThen.commitments).toEqual([
      madeStanding(),
    ]);
  });
});
