import type { Issue } from '../validation/issue';
import { messages } from '../validation/messages';
import type { Register } from './define-register';
import type { MeetingRegisters, MeetingsRecord } from './meetings-record';
import { idsOf, openSheet, type Sheet } from './open-sheet';
import { DATASETS, type KnownIds } from './validate-references';
import { validateSheet } from './validate-sheet';

export type ValidatedMeetings = { ok: true; meetings: MeetingsRecord } | { ok: false; issues: Issue[] };

/**
 * Reads the meetings data: one CSV text per register, by the register's id. Either everything, complete and with
 * every reference found, or every problem in every file at once, each with file, row and column.
 */
export function validateRegisters(
  registers: MeetingRegisters,
  texts: Readonly<Record<string, string>>,
  datasetIds: readonly string[],
): ValidatedMeetings {
  const all: Register[] = Object.values(registers);
  const sheets = new Map(all.map((register) => [register.id, openSheet(register, texts[register.id])]));
  const known = knownIds(all, sheets, datasetIds);
  const issues = strayIssues(all, texts);
  const rows = <Row>(register: Register<Row>): Row[] => {
    const validated = validateSheet(register, sheets.get(register.id) ?? { issues: [] }, known);
    issues.push(...validated.issues.map((issue) => ({ ...issue, file: fileOf(register.id) })));
    return validated.rows;
  };
  const meetings: MeetingsRecord = {
    papers: rows(registers.papers),
    meetings: rows(registers.meetings),
    items: rows(registers.items),
    resolutions: rows(registers.resolutions),
    workProgramme: rows(registers.workProgramme),
    pendingItems: rows(registers.pendingItems),
    monitoringSchedule: rows(registers.monitoringSchedule),
    groupWork: rows(registers.groupWork),
    commitments: rows(registers.commitments),
    events: rows(registers.events),
    untidy: rows(registers.untidy),
    claims: rows(registers.claims),
  };
  return issues.length === 0 ? { ok: true, meetings } : { ok: false, issues };
}

function knownIds(
  registers: readonly Register[],
  sheets: ReadonlyMap<string, Sheet>,
  datasetIds: readonly string[],
): KnownIds {
  const known = new Map<string, ReadonlySet<string>>([[DATASETS, new Set(datasetIds)]]);
  for (const register of registers) {
    const ids = idsOf(register, sheets.get(register.id) ?? { issues: [] });
    if (ids) known.set(register.id, ids);
  }
  return known;
}

/** A CSV that no register declares would be published to nobody. */
function strayIssues(registers: readonly Register[], texts: Readonly<Record<string, string>>): Issue[] {
  return Object.keys(texts)
    .filter((id) => !registers.some((register) => register.id === id))
    .map((id) => ({ ...messages.strayRegister(), file: fileOf(id) }));
}

function fileOf(registerId: string): string {
  return `meetings/${registerId}.csv`;
}
