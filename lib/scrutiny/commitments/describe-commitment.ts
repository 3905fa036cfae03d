import type { Commitment } from '../../meeting/commitment';
import { hasDay } from '../../meeting/day-or-month';
import { formatDayOrMonth } from '../../meeting/format-day-or-month';
import type { Day } from '../../period/day';
import { formatDay } from '../../period/format-period';
import type { CommitmentState } from './commitment-standing';
import { daysOverOn } from './due-days';

/**
 * How a commitment stands on a day, in a sentence that names the day: "Open on 27 October 2020, 105 days over: due by
 * 14 July 2020, worked out from “in four weeks’ time”." Nothing is said of why it is open.
 */
export function describeCommitment(commitment: Commitment, state: CommitmentState, day: Day): string {
  const { due, dueAsPrinted, basis } = commitment;
  const on = `on ${formatDay(day)}`;
  switch (state) {
    case 'answered':
      return describeAnswer(commitment);
    case 'overdue':
      return `Open ${on}, ${describeOver(commitment, daysOverOn(due ?? day, day))}.`;
    case 'not yet due':
      return describeToCome(commitment, day);
    case 'goes on':
      return `Goes on, as known ${on}${dueAsPrinted === undefined ? '' : `, “${dueAsPrinted}”`}: no single answer closes it.`;
    case 'open, no day stated':
      return basis === 'stated without a number'
        ? `Open ${on}: no paper that we hold prints the number.`
        : `Open ${on}. ${describeNoDay(commitment, 'is')}`;
  }
}

/** Who asked for it or promised it, in a sentence: a role or a body, never a name. */
export function describeAsking({ basis, askedBy, of }: Commitment): string {
  switch (basis) {
    case 'asked for':
      return askedBy === undefined
        ? 'Asked for; by whom is not stated.'
        : `Asked for by ${askedBy}${of === undefined ? '' : `, of ${of}`}.`;
    case 'promised':
      return `Promised by ${askedBy ?? 'a role that is not stated'}.`;
    case 'listed':
      return `On a list of work to come${of === undefined ? '' : `, for ${of}`}; who asked is not stated.`;
    case 'stated without a number':
      return 'Nobody is stated to have asked for the number.';
  }
}

function describeToCome(commitment: Commitment, day: Day): string {
  const { due = '' } = commitment;
  const on = `Open on ${formatDay(day)}`;
  if (due === day) return `${on}, the day it is due${workedOutFrom(commitment)}.`;
  if (day.startsWith(due)) return `${on}: due in this month.`;
  return `${on}, to come ${byOrIn(due)}${workedOutFrom(commitment)}.`;
}

function describeAnswer(commitment: Commitment): string {
  const { answeredOn = '', due } = commitment;
  const answered = `Answered ${hasDay(answeredOn) ? 'on' : 'in'} ${formatDayOrMonth(answeredOn)}`;
  if (due === undefined) return `${answered}. ${describeNoDay(commitment, 'was')}`;
  const length = Math.min(due.length, answeredOn.length);
  const [wanted, came] = [due.slice(0, length), answeredOn.slice(0, length)];
  if (wanted === came)
    return `${answered}, the ${length === 7 ? 'month in which' : 'day'} it was due${workedOutFrom(commitment)}.`;
  if (came < wanted) return `${answered}, before it was due: ${describeDue(commitment)}.`;
  if (!hasDay(answeredOn)) return `${answered}, after it was due: ${describeDue(commitment)}.`;
  return `${answered}, ${describeOver(commitment, daysOverOn(due, answeredOn))}.`;
}

function describeNoDay({ dueAsPrinted }: Commitment, verb: 'is' | 'was'): string {
  return `No day ${verb} stated${dueAsPrinted === undefined ? '' : `: “${dueAsPrinted}”`}.`;
}

/** "105 days over: due by 14 July 2020". */
function describeOver(commitment: Commitment, days: number): string {
  const fromEnd = hasDay(commitment.due ?? '') ? '' : ', and counted from the end of that month';
  return `${days} ${days === 1 ? 'day' : 'days'} over: ${describeDue(commitment)}${fromEnd}`;
}

function describeDue(commitment: Commitment): string {
  return `due ${byOrIn(commitment.due ?? '')}${workedOutFrom(commitment)}`;
}

function byOrIn(due: string): string {
  return `${hasDay(due) ? 'by' : 'in'} ${formatDayOrMonth(due)}`;
}

function workedOutFrom({ dueIs, dueAsPrinted }: Commitment): string {
  return dueIs === 'worked out' && dueAsPrinted !== undefined ? `, worked out from “${dueAsPrinted}”` : '';
}
