import { catalogue } from '@/data/catalogue';
import { rehearse } from '@/lib/edition/rehearse';
import type { AddressChange, PartChange } from '@/lib/edition/rehearsal';
import { withTable } from '@/lib/edition/with-table';
import { nextVersionId } from '@/lib/release/next-version-id';
import type { Answer } from './answer';
import type { FileOptions } from './check-named-file';
import { compareFile } from './compared-file';
import { differenceFields, differenceLines } from './diff-command';

interface PreviewOptions extends FileOptions {
  note?: string;
}

/** Stands where readers will find the note, until there is one. */
const NO_NOTE_YET = '(your release note)';

/** The rehearsal: every address that publishing the file would change, and what a reader would find different there. */
export async function previewCommand(path: string, options: PreviewOptions): Promise<Answer> {
  const compared = await compareFile(path, options);
  if ('outcome' in compared) return compared;
  const { folder, found, table, number } = compared;
  const { published } = table.version;
  const id = nextVersionId(found.latest.version.id, published) ?? published;
  const note = options.note?.trim() || NO_NOTE_YET;
  const next = { ...table, version: { ...table.version, id, number, note } };
  const before = { published: folder.published, catalogue };
  const { changes, unchanged } = rehearse(before, {
    ...before,
    published: withTable(folder.published, next),
  });
  return {
    outcome: 'done',
    lines: [
      ...differenceLines(compared),
      '',
      `${changes.length} addresses would change or be new, and ${unchanged} would stay as they are.`,
      ...changes.flatMap(addressLines),
    ],
    fields: { ...differenceFields(compared), version: id, changes: changes.map(withoutDrawings), unchanged },
  };
}

function addressLines({ address, what, title, parts }: AddressChange): string[] {
  const isShown = what === 'changed' && parts.length > 0;
  return [`${what.padEnd(7)}  ${address}  ${title}`, ...(isShown ? parts.map(partLine) : [])];
}

function partLine({ label, before, after }: PartChange): string {
  return `           ${label}: ${quoted(before?.text)} → ${quoted(after?.text)}`;
}

function quoted(text: string | undefined): string {
  return text === undefined ? 'nothing' : `“${text}”`;
}

/** A drawing is for the page; a machine is told the words of it. */
function withoutDrawings({ parts, ...change }: AddressChange): object {
  const texts = parts.map(({ kind, label, before, after }) => ({
    kind,
    label,
    ...(before && { before: before.text }),
    ...(after && { after: after.text }),
  }));
  return { ...change, parts: texts };
}
