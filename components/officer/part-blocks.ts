import type { PartChange, PartKind } from '@/lib/edition/rehearsal';

/** One thing by itself, or short ones of a kind that are read as a table. */
export type PartBlock = { one: PartChange } | { title: string; many: PartChange[] };

/** The kinds whose parts are a number or a sentence each, and how a table of them is headed. */
const TABLES: Partial<Readonly<Record<PartKind, string>>> = {
  figures: 'Figures',
  comparison: 'Comparisons',
  'add-up': 'Do the figures add up?',
};

/** The parts in their order, those of a kind that follow each other put together. */
export function partBlocks(parts: readonly PartChange[]): PartBlock[] {
  const blocks: PartBlock[] = [];
  let before: PartKind | undefined;
  for (const part of parts) {
    const title = TABLES[part.kind];
    const last = blocks.at(-1);
    if (title !== undefined && last && 'many' in last && before === part.kind) last.many.push(part);
    else blocks.push(title === undefined ? { one: part } : { title, many: [part] });
    before = part.kind;
  }
  return blocks;
}
