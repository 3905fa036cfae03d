import { isNumber } from '../cell/cell';
import { formatCell } from '../cell/format-cell';
import { MISSING_SYMBOLS } from '../cell/symbols';
import { isSameUnit, unitName } from '../cell/unit';
import { describeWhen, isPartWayValue, labelWhen, type Value } from '../dataset/value';
import { daysBetween } from '../period/day';
import type { PeriodKind } from '../period/period';

/** Why two figures may not be compared, or what must be said when they are. A plain sentence. */
export interface Reason {
  code: string;
  text: string;
}

/** What makes a comparison unfair. `between` are the values of the same measure that lie in between, if any. */
export function refusals(from: Value, to: Value, between: readonly Value[] = []): Reason[] {
  const rules = [missing, measure, unit, stockAndFlow, kindOfPeriod, partWay, coverage];
  const found = rules.flatMap((rule) => rule(from, to) ?? []);
  return [...found, ...breaks(from, [...between, to])];
}

/** What a fair comparison must still say. */
export function caveats(from: Value, to: Value): Reason[] {
  const rules = [flagged, notDated, workedOut];
  return rules.flatMap((rule) => rule(from, to) ?? []);
}

type Rule = (from: Value, to: Value) => Reason | undefined;

const missing: Rule = (from, to) => {
  const value = [from, to].find(({ cell }) => !isNumber(cell));
  if (!value) return undefined;
  const { cell } = value;
  if (cell.kind === 'range') {
    return {
      code: 'not-one-number',
      text: `The number ${describeWhen(value)} can be narrowed down to ${formatCell(cell, value.quantity.unit)} and no further.`,
    };
  }
  const why = cell.kind === 'missing' ? MISSING_SYMBOLS[cell.symbol] : '';
  return {
    code: 'no-number',
    text: `There is no number ${describeWhen(value)}: ${why}.${cell.note === undefined ? '' : ` ${cell.note}`}`,
  };
};

const measure: Rule = (from, to) =>
  from.dataset === to.dataset && from.quantity.name === to.quantity.name
    ? undefined
    : {
        code: 'different-measure',
        text: `"${from.quantity.label}" and "${to.quantity.label}" are two measures: one cannot be a change of the other.`,
      };

const unit: Rule = (from, to) =>
  isSameUnit(from.quantity.unit, to.quantity.unit)
    ? undefined
    : {
        code: 'different-unit',
        text: `One is in ${unitName(from.quantity.unit)} and the other in ${unitName(to.quantity.unit)}.`,
      };

const stockAndFlow: Rule = (from, to) =>
  from.quantity.type === to.quantity.type
    ? undefined
    : {
        code: 'stock-and-flow',
        text: 'One is counted on a day and the other over a whole period, so neither is a change of the other.',
      };

/** A day and a time without a date are both moments; a year and a quarter are not the same length. */
const kindOfPeriod: Rule = (from, to) => {
  const kind = ({ period }: Value): string => (period.kind === 'time' ? 'day' : period.kind);
  if (kind(from) === kind(to)) return undefined;
  return {
    code: 'different-kind-of-period',
    text: `${labelWhen(from)} and ${labelWhen(to)} are not the same kind of period.`,
  };
};

/** A period in a sentence: "of a year", "into a school year". */
const PERIOD_WORDS: Readonly<Record<PeriodKind, { span: string; named: string }>> = {
  'academic-year': { span: 'year', named: 'school year' },
  'financial-year': { span: 'year', named: 'financial year' },
  'financial-quarter': { span: 'quarter', named: 'quarter' },
  quarter: { span: 'quarter', named: 'quarter' },
  day: { span: 'day', named: 'day' },
  time: { span: 'time', named: 'time' },
};

/** Part-way figures go only with figures just as far into their own period. */
const partWay: Rule = (from, to) => {
  if (!isPartWayValue(from) && !isPartWayValue(to)) return undefined;
  if (daysIn(from) === daysIn(to)) return undefined;
  const [part, other] = isPartWayValue(to) ? [to, from] : [from, to];
  const days = daysIn(part) ?? 0;
  const { span, named } = PERIOD_WORDS[part.period.kind];
  const text =
    part.quantity.type === 'flow'
      ? `The figure ${describeWhen(part)} covers ${days} ${days === 1 ? 'day' : 'days'} of a ${span}, and the figure ${describeWhen(other)} ` +
        `${isPartWayValue(other) ? 'a different stretch of one' : 'a whole one'}.`
      : `One was counted ${describeWhen(part)}, ${days} ${days === 1 ? 'day' : 'days'} into a ${named}, and the other ` +
        `${describeWhen(other)}, ${isPartWayValue(other) ? 'at another point of one' : 'at the end of one'}.`;
  return { code: 'part-way', text };
};

const coverage: Rule = (from, to) => {
  const [before, after] = [from.cell.coverage, to.cell.coverage];
  if (before === after) return undefined;
  const covers = (value: Value): string =>
    `the count ${describeWhen(value)} covers ${value.cell.coverage ?? 'groups that the paper does not name'}`;
  const text = `They cover different children: ${covers(from)}, ${covers(to)}.`;
  return { code: 'different-coverage', text };
};

function breaks(from: Value, after: readonly Value[]): Reason[] {
  const broken = after.find(({ cell }) => isNumber(cell) && cell.flags.includes('b'));
  if (!broken) return [];
  return [
    {
      code: 'break',
      text: `There is a break in the series at ${labelWhen(broken)}: ${broken.cell.note ?? 'the count is not made as it was before.'}`,
    },
  ].filter(() => from.period.id !== broken.period.id);
}

const FLAG_WORDS = { p: 'provisional', r: 'revised', e: 'estimated' } as const;

const flagged: Rule = (from, to) => {
  const said = [from, to].flatMap((value) => {
    const flags = isNumber(value.cell) ? value.cell.flags : [];
    const words = flags.flatMap((flag) => (flag === 'b' ? [] : FLAG_WORDS[flag]));
    return words.length === 0 ? [] : [`the figure ${describeWhen(value)} is ${words.join(' and ')}`];
  });
  if (said.length === 0) return undefined;
  const text = said.join('; ');
  return { code: 'flagged', text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` };
};

const notDated: Rule = (from, to) => {
  const names = [from.period, to.period].flatMap((period) => (period.dated ? [] : [`"${period.name}"`]));
  if (names.length === 0) return undefined;
  return {
    code: 'not-dated',
    text: `The paper does not date ${names.join(' or ')}, so how far apart the two are is not known.`,
  };
};

const workedOut: Rule = ({ quantity: { formula } }) =>
  formula === undefined
    ? undefined
    : { code: 'worked-out', text: `Worked out: ${formula}. No paper prints it.` };

/** Days of its period behind a dated figure, or `undefined` where the whole period is behind it. */
function daysIn(value: Value): number | undefined {
  const { period, asAt } = value;
  return isPartWayValue(value) && period.dated && asAt !== 'not stated'
    ? daysBetween(period.first, asAt) + 1
    : undefined;
}
