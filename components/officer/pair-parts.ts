import type { PartChange, PartKind } from '@/lib/edition/rehearsal';

/** What tells its own years, so that nobody takes one for the other. A comparison has them in its name alone. */
const PAIRED: readonly PartKind[] = ['headline', 'chart'];

/**
 * Puts a chart or headline that goes beside the one that takes its place: where two names differ in their years alone,
 * "2015 to 2020" and "2015 to 2022", a reader sees one thing that changed. The order is that of the page as it would be.
 */
export function pairParts(parts: readonly PartChange[]): PartChange[] {
  const going = new Map<string, PartChange[]>();
  for (const part of parts)
    if (!part.after && PAIRED.includes(part.kind))
      going.set(nameOf(part), [...(going.get(nameOf(part)) ?? []), part]);
  const paired = new Set<PartChange>();
  const together = parts.map((part): PartChange => {
    const gone = part.before ? undefined : going.get(nameOf(part))?.find((each) => !paired.has(each));
    if (!gone?.before) return part;
    paired.add(gone);
    return { ...part, before: gone.before };
  });
  return together.filter((_, index) => !paired.has(parts[index] as PartChange));
}

/** The name without its numbers. */
function nameOf({ kind, label }: PartChange): string {
  return `${kind}: ${label.replace(/\d+/g, '#')}`;
}
