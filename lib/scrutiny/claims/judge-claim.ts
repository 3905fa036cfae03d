import type { Table } from '../../dataset/table';
import type { Claim } from '../../meeting/claim';
import type { Day } from '../../period/day';
import type { CitedCell } from '../cited-cell';
import { type Moment, momentOf } from './moment';
import type { Verdict } from './judged-claim';
import type { Finding, Rule } from './rule';
import { rules } from './rules';

/** What may be said of a sentence, why, and on which figures it rests. */
export interface Judgement extends Pick<Finding, 'cells'> {
  verdict: Verdict;
  why: string;
}

/**
 * Sets a sentence beside the figures of the time that it was about when it was said, in the version that is given.
 * Where it names no period it is also set beside the latest whole one. Throws where it names a measure or a group
 * that its dataset does not declare.
 */
export function judgeClaim(claim: Claim, table: Table | undefined, said: Day): Judgement {
  const rule: Rule = rules[claim.rule];
  if (rule.over === 'no period') return judgementOf(claim, rule.find(claim));
  if (!table) return judgementOf(claim, unpublished);
  const then = findAt(claim, table, rule, momentOf(claim, table, said));
  if (claim.period !== undefined) return judgementOf(claim, then);
  return judgementOf(claim, then, findAt(claim, table, rule, momentOf(claim, table)));
}

/** The dataset is declared, and no version of it can be shown: not yet published, or set aside. */
const unpublished: Finding = {
  outcome: 'no figure',
  sentences: ['No table on this is published here.'],
  cells: [],
};

type RuleOverPeriods = Exclude<Rule, { over: 'no period' }>;

function findAt(claim: Claim, table: Table, rule: RuleOverPeriods, { from, period }: Moment): Finding {
  const { measure } = claim;
  if (measure === undefined) throw new Error(`a sentence about no measure: ${claim.id}`);
  if (!period) return withoutRow(table, 'the table has no row for the time that it is about.');
  if (rule.over === 'one period') return rule.find({ claim, table, measure, period });
  if (!from) return withoutRow(table, 'the table has no row for an earlier time to set beside it.');
  return rule.find({ claim, table, measure, period, from });
}

function withoutRow({ dataset }: Table, why: string): Finding {
  return { outcome: 'no figure', sentences: [`${dataset.title}: ${why}`], cells: [] };
}

function judgementOf(claim: Claim, then: Finding, now: Finding = then): Judgement {
  // The latest figures are told only where they say something else.
  const told = now.outcome === then.outcome ? [then] : [then, now];
  const note = claim.note === undefined ? [] : [claim.note];
  return {
    verdict: verdictOf(then, now),
    why: [...told.flatMap(({ sentences }) => sentences), ...note].join(' '),
    cells: eachOnce(told.flatMap(({ cells }) => cells)),
  };
}

/** A period may stand in both comparisons, as the later of one and the earlier of the other. */
function eachOnce(cells: readonly CitedCell[]): CitedCell[] {
  return [...new Map(cells.map((cell) => [cell.label, cell])).values()];
}

function verdictOf(then: Finding, now: Finding): Verdict {
  if (then.outcome === 'no figure') return 'no figure was published';
  if (then.outcome === 'not shown') return 'the table does not show this';
  return now.outcome === 'not shown' ? 'true then, not now' : 'the table shows this';
}
