/**
 * What a number counts. `one` and `many` stand after a number in a sentence; a percentage carries its sign and
 * names the group that it is a percentage of. Counts of `people` fall under disclosure control.
 */
export type Unit =
  { kind: 'count'; one: string; many: string; people: boolean } | { kind: 'percentage'; of: string };

/** Whether two numbers in these units may be subtracted from one another. */
export function isSameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'count' && b.kind === 'count') return a.one === b.one;
  return a.kind === 'percentage' && b.kind === 'percentage' && a.of === b.of;
}

/** The name of the unit as column metadata gives it: "children", "per cent of children recorded as CME". */
export function unitName(unit: Unit): string {
  return unit.kind === 'count' ? unit.many : `per cent of ${unit.of}`;
}
