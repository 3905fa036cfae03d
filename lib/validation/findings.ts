import type { Dataset } from '../dataset/dataset';
import type { Observation } from '../dataset/table';
import type { Column, Issue } from './issue';
import { warning } from './make-issue';
import { andElsewhere } from './messages';

/** Something about one cell or row that an officer is asked to look at. */
export interface Finding {
  code: string;
  /** The measure, or the identity, that it is about. */
  subject: string;
  /** Its id. */
  period: string;
  groups: Observation['groups'];
  /** Where the file has it; nothing for what the file lacks. */
  row?: number | undefined;
  column?: Column | undefined;
  sentence: string;
}

/**
 * One warning for all findings of a subject in a period: the first is told, the others are counted and their rows
 * kept. The key names what was found where, so that a tick holds however the rows are ordered.
 */
export function warningsOf(findings: readonly Finding[]): Issue[] {
  const together = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.code, finding.subject, finding.period].join('|');
    const same = together.get(key);
    if (same) same.push(finding);
    else together.set(key, [finding]);
  }
  return [...together.values()].flatMap(toWarning);
}

function toWarning(findings: readonly Finding[]): Issue[] {
  const [first, ...others] = findings;
  if (!first) return [];
  const { code, subject, period, row, column } = first;
  const places = findings.map(({ groups }) => groupsText(groups)).sort();
  const place = places.length === 1 ? places : [`${places.length} groups`, digest(places.join('\n'))];
  const message = others.length === 0 ? first.sentence : `${first.sentence} ${andElsewhere(others.length)}`;
  const rows = others.flatMap((other) => (other.row === undefined ? [] : [other.row]));
  const issue = warning(code, [subject, period, ...place.filter((part) => part !== '')], message, {
    ...(row !== undefined && { row }),
    ...(column && { column }),
  });
  return [{ ...issue, ...(rows.length > 0 && { rows }) }];
}

/** "Year 11, All offences": the groups of a row in words; nothing for a row without. */
export function describeGroups(dataset: Dataset, groups: Observation['groups']): string {
  return Object.entries(groups)
    .map(([breakdown, key]) => dataset.breakdowns[breakdown]?.categories[key]?.label ?? key)
    .join(', ');
}

function groupsText(groups: Observation['groups']): string {
  return Object.entries(groups).sort().flat().join('|');
}

/** Fourteen letters and digits that stand for a long text: FNV-1a, twice, in 32 bits each. */
function digest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
