import { currentEdition } from '@/app/published';
import { describeCalendar, everyCalendar, meetingCalendar } from '@/lib/edition/edition-calendar';
import type { Edition } from '@/lib/edition/edition';

const edition = currentEdition();
const unfolded = (text: string | undefined): string[] => (text ?? '').replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of a meeting', () => {
  it('has 27 October 2020 at half past five in winter time, where it is, and its thirteen items', () => {
    const lines = unfolded(meetingCalendar(edition, '2020-10-27'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:meeting-2020-10-27-E08000018@childrens-services-statistics',
        'DTSTAMP:20201027T000000Z',
        'DTSTART:20201027T173000Z',
        'SUMMARY:Improving Lives Select Commission',
        'LOCATION:Microsoft Teams Meeting',
        'URL:http://localhost:3000/meetings/2020-10-27',
        expect.stringMatching(
          /^DESCRIPTION:1\. Apologies for absence\\n.*\\n7\. Elective home education\\n.*13\. /,
        ),
      ]),
    );
  });

  it('is of the whole day where the minutes state no time', () => {
    expect(unfolded(meetingCalendar(edition, '2019-09-17'))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20190917', 'DTEND;VALUE=DATE:20190918']),
    );
  });

  it('lists what the work programme plans for a meeting whose agenda is not here', () => {
    const [description] = unfolded(meetingCalendar(edition, '2021-01-26')).filter((line) =>
      line.startsWith('DESCRIPTION'),
    );
    expect(description).toContain('3. School Performance\\n');
    expect(description).toContain('No time is stated.');
  });

  it('is none where only the month is known, or no such meeting', () => {
    expect(meetingCalendar(edition, '2019-12')).toBeUndefined();
    expect(meetingCalendar(edition, 'nowhere')).toBeUndefined();
  });

  it('says that a meeting is cancelled', () => {
    const { meetings } = edition.published;
    const cancelled = meetings.meetings.map((meeting) => ({ ...meeting, status: 'cancelled' as const }));
    const made: Edition = {
      ...edition,
      published: { ...edition.published, meetings: { ...meetings, meetings: cancelled } },
    };
    expect(unfolded(meetingCalendar(made, '2020-12-15'))).toContain('STATUS:CANCELLED');
    expect(unfolded(meetingCalendar(edition, '2020-12-15'))).not.toContain('STATUS:CANCELLED');
  });
});

it('the calendar of all meetings has the eleven whose day is stated', () => {
  const starts = unfolded(everyCalendar(edition)).filter((line) => line.startsWith('DTSTART'));
  expect(starts).toEqual([
    'DTSTART;VALUE=DATE:20190430',
    'DTSTART;VALUE=DATE:20190719',
    'DTSTART;VALUE=DATE:20190917',
    'DTSTART:20191029T173000Z',
    'DTSTART;VALUE=DATE:20200616',
    'DTSTART;VALUE=DATE:20200728',
    'DTSTART;VALUE=DATE:20200922',
    'DTSTART:20201027T173000Z',
    'DTSTART:20201215T173000Z',
    'DTSTART;VALUE=DATE:20210126',
    'DTSTART;VALUE=DATE:20210309',
  ]);
});

describe('what a page says of the calendar', () => {
  const [meeting] = edition.published.meetings.meetings.filter(({ id }) => id === '2020-10-27');
  it('names the time, or says that none is stated, or that there is no entry', () => {
    expect(describeCalendar(meeting!)).toEqual({
      exists: true,
      note: 'For 5.30 p.m. When it ends is not stated.',
    });
    const { time: _, ...untimed } = meeting!;
    expect(describeCalendar(untimed)).toEqual({
      exists: true,
      note: 'For the whole day: no time is stated.',
    });
    expect(describeCalendar({ ...untimed, when: '2020-10' })).toEqual({
      exists: false,
      note: 'There is no calendar entry, because the day is not stated.',
    });
  });
});
