import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MeetingRegisters } from '../meeting/meetings-record';
import { type ValidatedMeetings, validateRegisters } from '../meeting/validate-registers';

/** The meetings data as it lies on the disk, or every problem in any of its files. */
export function readMeetings(
  dataFolder: string,
  registers: MeetingRegisters,
  datasetIds: readonly string[],
): ValidatedMeetings {
  const folder = join(dataFolder, 'meetings');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];
  const texts = files.map(
    (name) => [basename(name, '.csv'), readFileSync(join(folder, name), 'utf8')] as const,
  );
  return validateRegisters(registers, Object.fromEntries(texts), datasetIds);
}
