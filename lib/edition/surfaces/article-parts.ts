import type { Article } from '../../article/article';
import type { ChangeRow, ChangeTable } from '../../article/change-table';
import { formatVersion } from '../../dataset/format-version';
import { describePaper } from '../../figure/describe-source';
import type { Part } from '../rehearsal';
import { chartParts } from './figure-parts';

/** What a reader sees on a dataset's page, top to bottom. */
export function articleParts(article: Article): Part[] {
  const { lead, story, bridge, others } = article;
  return [
    { kind: 'sentence', label: 'Opening sentence', text: lead },
    { kind: 'sentence', label: 'The rest of the story', text: story },
    ...choiceParts(article),
    ...(bridge ? chartParts(bridge) : []),
    ...others.flatMap(chartParts),
    ...addUpParts(article),
    ...fullTableParts(article),
    ...versionParts(article),
  ];
}

/** What a choice of measure and periods decides: the main chart, and the two periods side by side. */
export function choiceParts({ main, changes }: Article): Part[] {
  return [...chartParts(main), ...(changes ? changeParts(changes.table) : [])];
}

function changeParts({ from, to, rows, remarks, chanceNote }: ChangeTable): Part[] {
  const pair = `${from.label} to ${to.label}`;
  return [
    ...rows.map((row): Part => ({
      kind: 'comparison',
      label: `${pair}: ${row.label}`,
      text: describeRow(row),
    })),
    ...(remarks.length > 0
      ? [{ kind: 'comparison' as const, label: `${pair}: remarks`, text: remarks.join(' ') }]
      : []),
    ...(chanceNote === undefined
      ? []
      : [{ kind: 'comparison' as const, label: `${pair}: is that a lot?`, text: chanceNote }]),
  ];
}

/** "201 from 183: 18 more, up 9.8%." */
function describeRow({ then, now, change, proportion, remarks, chance }: ChangeRow): string {
  const said = [change, proportion].filter((text) => text !== '').join(', ');
  return [`${now} from ${then}: ${said}.`, ...remarks, ...(chance === undefined ? [] : [chance])].join(' ');
}

function addUpParts({ addUp }: Article): Part[] {
  const periods = addUp.rows.flatMap(({ label, periods: each }) =>
    each.map((period): Part => ({
      kind: 'add-up',
      label: `${label}, ${period.label}`,
      text: period.sentence,
    })),
  );
  const summaries = addUp.rows.map(({ label, summary }): Part => ({ kind: 'add-up', label, text: summary }));
  const unchecked: Part[] =
    addUp.unchecked.length > 0
      ? [{ kind: 'add-up', label: 'Checked by no sum', text: addUp.unchecked.join(', ') }]
      : [];
  return [...summaries, ...periods, ...unchecked];
}

function fullTableParts({ full }: Article): Part[] {
  const cells = full.rows.flatMap(({ label, cells: each }) =>
    each.map(({ text }, index): Part => ({
      kind: 'figures',
      label: `${label}, ${full.columns[index]?.label ?? ''}`,
      text,
    })),
  );
  return [...cells, ...noteParts(full.notes)];
}

/** Each note by itself, under the figure that it speaks of, so that a new one is not lost among the others. */
function noteParts(notes: readonly string[]): Part[] {
  const texts = new Map<string, string[]>();
  for (const note of notes) {
    const end = note.indexOf(': ');
    const label = end < 0 ? 'Note' : `Note on ${note.slice(0, end)}`;
    texts.set(label, [...(texts.get(label) ?? []), note.slice(end < 0 ? 0 : end + 2)]);
  }
  return [...texts].map(([label, text]) => ({ kind: 'figures', label, text: text.join(' ') }));
}

function versionParts({ version }: Article): Part[] {
  return [
    {
      kind: 'version',
      label: 'Version',
      text: `${version.number}, ${formatVersion(version.id)}. ${version.note}`,
    },
    { kind: 'version', label: 'Source', text: describePaper(version.citation) },
  ];
}
