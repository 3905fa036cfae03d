import type { CommitmentStanding } from './commitment-standing';
import { isLeftOut } from './commitment-standings';

/** How many stand how. `asked` are all but the numbers that minutes leave out; the parts after it make it up. */
export interface StandingCounts {
  asked: number;
  answered: number;
  open: number;
  /** Of the open ones. */
  overdue: number;
  goingOn: number;
  leftOut: number;
}

export function countStandings(standings: readonly CommitmentStanding[]): StandingCounts {
  const asked = standings.filter(({ commitment }) => !isLeftOut(commitment));
  const count = (...states: CommitmentStanding['state'][]): number =>
    asked.filter(({ state }) => states.includes(state)).length;
  return {
    asked: asked.length,
    answered: count('answered'),
    open: count('overdue', 'not yet due', 'open, no day stated'),
    overdue: count('overdue'),
    goingOn: count('goes on'),
    leftOut: standings.length - asked.length,
  };
}

/** The numbers in a sentence or two: how much was asked for or promised, and how it stands. */
export function describeCounts(counts: StandingCounts): string {
  const { asked, answered, open, overdue, goingOn, leftOut } = counts;
  const things = asked === 1 ? '1 thing was' : `${asked} things were`;
  const over = `${overdue === 0 ? 'none' : overdue} of them past ${overdue === 1 ? 'its' : 'their'} day`;
  const numbers = `Minutes leave out ${leftOut} more ${leftOut === 1 ? 'number' : 'numbers'}.`;
  return [
    `${things} asked for, promised or listed as to come: ${be(answered)} answered, ${be(open)} open (${over}),`,
    `and ${goingOn === 1 ? '1 goes' : `${orNone(goingOn)} go`} on without an end.`,
    ...(leftOut === 0 ? [] : [numbers]),
  ].join(' ');
}

function be(count: number): string {
  return `${orNone(count)} ${count <= 1 ? 'is' : 'are'}`;
}

function orNone(count: number): string {
  return count === 0 ? 'none' : String(count);
}
