import { buildMeetingPage } from '@/lib/scrutiny/meeting/build-meeting-page';
import { contentsOf } from '@/lib/scrutiny/meeting/meeting-contents';
import {
  COMMITTEE,
  madeItem,
  madeMeeting,
  madeRecord,
  madeResolution,
  madeSource,
  madeStanding,
} from '../../../fixtures/made-meetings';

describe('the contents of a meeting’s page', () => {
  it('are only what has happened since, where nothing else is known', () => {
    expect(contentsOf(buildMeetingPage(madeSource(), COMMITTEE))).toEqual([
      { id: 'since-then', title: 'Since then' },
    ]);
  });

  it('name the items that have something to them, the others together, and the lists', () => {
    const then = madeRecord({
      items: [madeItem(4), madeItem(5)],
      resolutions: [madeResolution({ id: 'loose', item: 'not-here' })],
      workProgramme: [
        {
          id: 'p1',
          meeting: '2021-03-09',
          meetingAsPrinted: '9 March',
          number: 1,
          item: 'Apples',
          resolutions: [],
          page: '40',
          paper: 'made-minutes',
        },
      ],
    });
    const parts = {
      ...madeSource().parts,
      open: ({ number }: { number: number }) => (number === 5 ? [madeStanding()] : []),
    };
    const meeting = madeMeeting({ status: 'agenda in our papers' });
    expect(contentsOf(buildMeetingPage(madeSource({ meeting, then, parts }), COMMITTEE))).toEqual([
      { id: 'item-5', title: 'Item 5: Subject 5' },
      { id: 'other-items', title: 'The other items' },
      { id: 'programme', title: 'What the work programme lists' },
      { id: 'resolved', title: 'Resolved' },
      { id: 'since-then', title: 'Since then' },
    ]);
  });
});
