import { isNumber } from '../../../cell/cell';
import { formatCell } from '../../../cell/format-cell';
import { valueAt } from '../../../dataset/value';
import { citeCell } from '../../cite-cell';
import { type Change, changeAsked, findChange, refusedFinding } from '../find-change';
import type { AskedOfChange, Finding, Rule } from '../rule';

/** The number is more than in the period before, by as many per cent as the sentence states. */
export const riseByPerCent: Rule = { over: 'two periods', find: (asked) => byPerCent(asked, 1) };

/** The number is fewer than in the period before, by as many per cent as the sentence states. */
export const fallByPerCent: Rule = { over: 'two periods', find: (asked) => byPerCent(asked, -1) };

/** The change is worked out to as many decimals as the sentence prints. Of a base under 20 no per cent is told. */
function byPerCent(asked: AskedOfChange, direction: 1 | -1): Finding {
  const stated = asked.claim.number;
  if (stated === undefined) throw new Error(`no number stated: ${asked.claim.id}`);
  const comparison = changeAsked(asked);
  if (comparison.verdict === 'refused') {
    const finding = refusedFinding(asked, comparison);
    const back = workedBack(asked, stated);
    return {
      ...finding,
      sentences: [...finding.sentences, ...back.sentences],
      cells: [...finding.cells, ...back.cells],
    };
  }
  const finding = findChange(asked, (change) => isByAsMuch(change, direction * stated));
  const { proportion } = comparison;
  if (proportion.kind === 'points') {
    const why = 'A change between two percentages is in points, not per cent.';
    return { ...finding, outcome: 'not shown', sentences: [...finding.sentences, why] };
  }
  const why = proportion.kind === 'not given' ? [proportion.why] : [];
  return { ...finding, sentences: [...finding.sentences, ...why] };
}

function isByAsMuch({ change, from }: Change, stated: number): boolean {
  if (!isNumber(from.cell) || from.cell.value === 0) return false;
  const decimals = (String(stated).split('.')[1] ?? '').length;
  const size = Math.abs((100 * change) / from.cell.value);
  const shown = Math.round((size + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;
  return Math.sign(change) === Math.sign(stated) && shown === Math.abs(stated);
}

/** Where the number before is not printed and was worked out from the per cent: it cannot be used to check it. */
function workedBack(
  { table, measure, from }: AskedOfChange,
  stated: number,
): Pick<Finding, 'sentences' | 'cells'> {
  const found = Object.entries(table.dataset.workedOut).find(
    ([, rule]) => rule.kind === 'number before a fall' && rule.now === measure && rule.before === from.id,
  );
  const value = found && valueAt(table, found[0], from);
  if (!value || value.cell.kind === 'missing') return { sentences: [], cells: [] };
  const number = formatCell(value.cell, value.quantity.unit);
  return {
    sentences: [
      `Worked back from the printed ${stated}% it was ${number}, and that cannot be used to check the ${stated}%.`,
    ],
    cells: [citeCell(table, value)],
  };
}
