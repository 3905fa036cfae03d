import { formatCount } from '@/lib/cell/format-cell';
import type { Rehearsal } from '@/lib/edition/rehearsal';
import type { Revision } from '@/lib/revision/compare-versions';
import { placeKey } from '@/lib/revision/compare-versions';

type Rehearsed = Pick<Revision, 'kind' | 'cells' | 'rows'> & {
  version: { number: string };
  rehearsal: Rehearsal;
};

/**
 * "This would be version 1.1.0, a minor change: one row added, 2 published figures changed. 41 addresses change."
 */
export function describeRehearsal({ version, kind, cells, rows, rehearsal }: Rehearsed): string {
  const addresses = rehearsal.changes.length;
  const what = differences({ cells, rows });
  const grade = kind === undefined ? 'with no figure changed' : `a ${kind} change`;
  return [
    `This would be version ${version.number}, ${grade}${what === '' ? '' : `: ${what}`}.`,
    addresses === 0
      ? 'No address of the site changes.'
      : addresses === 1
        ? 'One address changes.'
        : `${formatCount(addresses)} addresses change.`,
  ].join(' ');
}

function differences({ cells, rows }: Pick<Revision, 'cells' | 'rows'>): string {
  const of = (...what: string[]) => cells.filter((cell) => what.includes(cell.what));
  const rowsIn = (list: Revision['cells']): number =>
    new Set(list.map(({ period, groups }) => placeKey({ period, groups, measure: '' }))).size;
  return [
    counted(rowsIn(of('added')), 'row added', 'rows added'),
    counted(rowsIn(of('removed')), 'row removed', 'rows removed'),
    counted(
      of('corrected', 'supplied', 'withdrawn').length,
      'published figure changed',
      'published figures changed',
    ),
    counted(of('annotated').length, 'note or mark changed', 'notes or marks changed'),
    counted(rows.length, 'day or source changed', 'days or sources changed'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `one ${one}` : `${formatCount(count)} ${many}`;
}
