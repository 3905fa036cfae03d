import type { Issue } from '../validation/issue';

/** What a tick names a warning by: its key, or where it has none, its cause. */
export function tickKey({ key, code, column }: Issue): string {
  return key ?? [code, column?.name].filter((part) => part !== undefined).join('|');
}
