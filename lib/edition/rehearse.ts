import type { Figure } from '../figure/figure';
import type { Edition } from './edition';
import type { AddressChange, Part, PartChange, Rehearsal } from './rehearsal';
import { surfacesOf } from './surfaces-of';
import type { Surface } from './surfaces/surface';

/**
 * Everything that readers would find changed if the site went from one edition to the other: each address, and what
 * differs there. Complete and exact, because pages are made of the same contents that are compared here.
 */
export function rehearse(before: Edition, after: Edition): Rehearsal {
  const earlier = new Map(surfacesOf(before).map((surface) => [surface.address, surface]));
  const laters = surfacesOf(after);
  const changes = laters.flatMap((later) => changeOf(earlier.get(later.address), later));
  return { changes, unchanged: laters.length - changes.length };
}

function changeOf(before: Surface | undefined, after: Surface): AddressChange[] {
  const { address, kind, title } = after;
  if (!before) return [{ address, kind, title, what: 'new', parts: changedParts([], after.parts()) }];
  if (sameContent(before.content, after.content)) return [];
  return [{ address, kind, title, what: 'changed', parts: changedParts(before.parts(), after.parts()) }];
}

/** Parts are matched by kind and label; those that say and draw the same are left out. */
function changedParts(before: readonly Part[], after: readonly Part[]): PartChange[] {
  const [earlier, later] = [partsByName(before), partsByName(after)];
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  return names.flatMap((name) => {
    const [was, is] = [earlier.get(name), later.get(name)];
    const part = is ?? was;
    if (!part || (was && is && samePart(was, is))) return [];
    const { kind, label } = part;
    return [{ kind, label, ...(was && { before: shownIn(was) }), ...(is && { after: shownIn(is) }) }];
  });
}

function partsByName(parts: readonly Part[]): Map<string, Part> {
  return new Map(parts.map((part) => [`${part.kind}: ${part.label}`, part]));
}

function samePart(was: Part, is: Part): boolean {
  return was.text === is.text && sameContent(drawingOf(was.figure), drawingOf(is.figure));
}

/** What of a figure is drawn. Its version and its words are parts of their own. */
function drawingOf(figure: Figure | undefined) {
  if (!figure) return undefined;
  const { x, y, marks, form } = figure;
  return { x, y, marks, form };
}

function shownIn({ text, figure }: Part): NonNullable<PartChange['after']> {
  return { text, ...(figure && { figure }) };
}

function sameContent(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
