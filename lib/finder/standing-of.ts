import { formatVersion } from '../dataset/format-version';
import { isKeptBack } from '../revision/cell-history';
import { describeCellHistory, type ToldChange } from '../revision/describe-cell-history';
import type { Entry } from './entry';
import type { FindableState } from './findable';
import type { Standing } from './found';

/** Whether a figure still stands in the latest version, and what became of it where it does not. */
export function standingOf(entry: Entry, state: FindableState): Standing {
  const { cell, dataset } = entry;
  const latest = dataset.versions.length - 1;
  const of = formatVersion(versionAt(entry, latest).id);
  const now = cell.states.at(-1);
  const story = historyOf(entry);
  if (state.last === latest)
    return { status: 'stands', text: joined(`Still stands in the latest version, of ${of}.`, story) };
  if (now && now.last === latest && now.cell.kind !== 'missing')
    return { status: 'corrected', text: joined('Corrected since.', story) };
  const why = now === state ? `The latest version, of ${of}, does not have it.` : '';
  return { status: 'withdrawn', text: joined(joined('Withdrawn since.', story), why) };
}

/** The version of that place in the list of its dataset. */
export function versionAt({ dataset }: Entry, place: number): Entry['dataset']['versions'][number] {
  const version = dataset.versions[place];
  if (!version) throw new Error(`unknown version: ${dataset.id} ${place}`);
  return version;
}

function historyOf(entry: Entry): string {
  const { states } = entry.cell;
  if (isKeptBack(states.map(({ cell }) => cell))) return '';
  const changes = states.flatMap(({ cell, first, reason }, index): ToldChange[] => {
    const before = states[index - 1];
    if (!before) return [];
    const change = { version: versionAt(entry, first), from: before.cell, to: cell };
    return [reason === undefined ? change : { ...change, reason }];
  });
  return describeCellHistory({ changes }, entry.quantity.unit);
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first} ${second}`;
}
