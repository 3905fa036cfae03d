import { needsReason } from '@/lib/release/needs-reason';
import { tickKey } from '@/lib/release/tick-key';
import { placeKey } from '@/lib/revision/compare-versions';
import { isDay } from '@/lib/period/day';
import type { DeskState } from './desk-state';
import { givenReason } from './given-reason';

/** What is missing, by the id of the field that wants it, in the order of the page. Empty: the step may be left. */
export type Missing = Readonly<Record<string, string>>;

/** Step 1: a dataset, and the paper of its figures. */
export function missingChoices({ dataset, paper }: DeskState): Missing {
  return {
    ...(dataset === undefined && { dataset: 'Choose a dataset' }),
    ...(!paper && { paper: 'Choose the paper that the figures are from' }),
  };
}

/** Step 3: every warning is ticked and has its reason. */
export function missingTicks({ checked, ticks }: DeskState): Missing {
  const warnings = checked?.issues.filter(({ level }) => level === 'warning') ?? [];
  return Object.fromEntries(
    warnings.flatMap((issue, index) => {
      const draft = ticks[tickKey(issue)];
      if (!draft?.isTicked) return [[`warning-${index}`, 'Tick this, or correct the file']];
      return draft.reason.trim() === '' ? [[`warning-${index}-reason`, 'Say why it is right']] : [];
    }),
  );
}

/** Step 4: every published figure that changes or goes has its reason. */
export function missingReasons(state: DeskState): Missing {
  const cells = state.rehearsed?.cells.filter(needsReason) ?? [];
  return Object.fromEntries(
    cells
      .filter((cell) => givenReason(state, cell).trim() === '')
      .map((cell) => [reasonFieldId(placeKey(cell)), `Say why it changes: ${cell.label}`]),
  );
}

/** Step 5: what readers are told. */
export function missingWords({ words, paper }: DeskState): Missing {
  const needed = {
    note: 'Write a release note',
    ...(paper?.kind === 'same' && { reason: 'Say why there is a correction' }),
    title: 'Give the title of the paper',
    ...(paper?.kind === 'new' && { meeting: 'Give the day of the meeting' }),
    item: 'Give the agenda item or minute',
    place: 'Give the page or paragraph',
  };
  const isMissing = (field: string): boolean => {
    const typed = words[field as keyof typeof words].trim();
    return field === 'meeting' ? !isDay(typed) : typed === '';
  };
  return Object.fromEntries(
    Object.entries(needed)
      .filter(([field]) => isMissing(field))
      .map(([field, what]) => [`release-${field}`, what]),
  );
}

/** The field for the reason of one figure, by its place. */
export function reasonFieldId(place: string): string {
  return `reason-${place.replace(/[^a-z0-9]+/gi, '-')}`;
}
