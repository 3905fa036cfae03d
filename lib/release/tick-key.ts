import type { Issue } from '../validation/issue';

/** What a tick names a warning by: its key, or where it has none, its cause. */
export function tickKey({ key, code, column }: Issue): string {
  return key ?? [code, column?.name].filter((part) => part !== undefined).join('|');
}

/** Warnings of what changes in a published figure, which is answered by the reason that readers see on the figure. */
const ANSWERED_BY_REASONS: readonly string[] = ['published-cell-changed', 'row-gone'];

/** Whether an issue is ticked, with a reason, before publishing. */
export function needsTick({ level, code }: Issue): boolean {
  return level === 'warning' && !ANSWERED_BY_REASONS.includes(code);
}
