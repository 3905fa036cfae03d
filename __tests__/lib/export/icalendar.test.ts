import fc from 'fast-check';
import { type CalendarEvent, icalendar } from '@/lib/export/icalendar';

const event: CalendarEvent = {
  uid: 'meeting-1@figures',
  stamp: '2020-10-27',
  day: '2020-06-16',
  summary: 'A committee',
  description: 'Items.',
  url: 'https://figures.example/meetings/1',
  cancelled: false,
};

/** The lines as a calendar reads them: folded ones joined again. */
const linesOf = (events: readonly CalendarEvent[]): string[] =>
  icalendar('Meetings', events).replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  it('is written line by line as the standard asks, each line ended by CR LF', () => {
    expect(icalendar('Meetings', [event])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Children’s services statistics//Meetings//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Meetings',
        'BEGIN:VEVENT',
        'UID:meeting-1@figures',
        'DTSTAMP:20201027T000000Z',
        'DTSTART;VALUE=DATE:20200616',
        'DTEND;VALUE=DATE:20200617',
        'SUMMARY:A committee',
        'DESCRIPTION:Items.',
        'URL:https://figures.example/meetings/1',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('gives a time as the instant in UTC, without an end that nobody stated', () => {
    const lines = linesOf([{ ...event, time: { hour: 17, minute: 30 } }]);
    expect(lines.filter((line) => line.startsWith('DT'))).toEqual([
      'DTSTAMP:20201027T000000Z',
      'DTSTART:20200616T163000Z',
    ]);
  });

  it('says where it is, and that it is cancelled', () => {
    const lines = linesOf([{ ...event, location: 'Town Hall, Room 1', cancelled: true }]);
    expect(lines).toEqual(expect.arrayContaining(['LOCATION:Town Hall\\, Room 1', 'STATUS:CANCELLED']));
  });

  it('escapes what the standard gives a meaning, and lets no line break in', () => {
    const [line] = linesOf([{ ...event, description: 'a; b, c\\d\r\nEND:VEVENT\ne\u0000f' }]).filter((each) =>
      each.startsWith('DESCRIPTION'),
    );
    expect(line).toBe('DESCRIPTION:a\\; b\\, c\\\\d\\nEND:VEVENT\\ne f');
  });

  it('folds a long line after 75 octets, not letters, and cuts none in two', () => {
    const folded = icalendar('Meetings', [{ ...event, summary: '’'.repeat(40) }]);
    // "SUMMARY:" is 8 octets and each letter 3: 22 letters make 74.
    expect(folded).toContain(`SUMMARY:${'’'.repeat(22)}\r\n ${'’'.repeat(18)}\r\n`);
  });

  it('never writes a line of more than 75 octets, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const clean = text.replaceAll(/[\p{Cc}\p{Cs}\\;,]/gu, '');
        const lines = icalendar('Meetings', [{ ...event, summary: clean }]).split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(linesOf([{ ...event, summary: clean }])).toContain(`SUMMARY:${clean}`);
      }),
      { numRuns: 200 },
    );
  });
});
