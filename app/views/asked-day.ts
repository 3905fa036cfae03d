import type { Day } from '@/lib/period/day';
import { dayInLondon } from '@/lib/period/day';
import { type ReadDay, readPastDay } from '@/lib/period/read-past-day';
import { firstDay, todaysMoment } from './moment';

/** The days that a reader may look back to: from the first thing published to today. */
export function daysToAsk(): { first: Day; today: Day } {
  return { first: firstDay(todaysMoment()), today: dayInLondon(new Date()) };
}

/** A day in an address, or what to type instead. */
export function askedDay(text: string): ReadDay {
  return readPastDay(text, daysToAsk());
}
