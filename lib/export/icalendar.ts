import { type Day, dayAfter } from '../period/day';
import { utcInLondon } from '../period/utc-in-london';

/** A meeting as a calendar shows it. */
export interface CalendarEvent {
  /** Names it for ever: a calendar that has it already brings it up to date. */
  uid: string;
  /** The day of the paper that it was read from. */
  stamp: Day;
  day: Day;
  /** The time by a clock in the room; without one the event is of the whole day. */
  time?: { hour: number; minute: number };
  summary: string;
  description: string;
  location?: string;
  /** The address of its page, whole. */
  url: string;
  cancelled: boolean;
}

/**
 * A calendar (RFC 5545): lines end in CR LF and are folded at 75 octets. A time is given as the instant in UTC, and no
 * end where none is stated. The same events give the same bytes.
 */
export function icalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Children’s services statistics//Meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, stamp, summary, description, location, url, cancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basic(stamp)}T000000Z`,
    ...startLines(event),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === undefined ? [] : [`LOCATION:${escapeText(location)}`]),
    `URL:${url}`,
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

function startLines({ day, time }: CalendarEvent): string[] {
  if (!time) return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(dayAfter(day))}`];
  return [`DTSTART:${utcInLondon(day, time).replaceAll(/[-:]/g, '')}`];
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

/** TEXT of RFC 5545, 3.3.11. Other control characters have no place in it. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (letter) => `\\${letter}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

const MOST_OCTETS = 75;

/** RFC 5545, 3.1: a line of more than 75 octets goes on after CR LF and a space; no letter is cut in two. */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** How long a letter is in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
