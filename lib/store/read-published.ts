import type { Dataset } from '../dataset/dataset';
import {
  openPublished,
  type OpenedPublished,
  type OpenedSound,
  openSoundPublished,
} from '../edition/open-published';
import type { Published } from '../edition/published';
import type { MeetingRegisters } from '../meeting/meetings-record';
import { readPublishedTexts } from './read-texts';

export type ReadPublished = OpenedPublished;

/** Reads all of the data folder: either the whole of it, or every problem in every file at once. */
export function readPublished(
  dataFolder: string,
  catalogue: readonly { dataset: Dataset }[],
  registers: MeetingRegisters,
): ReadPublished {
  return openPublished(readPublishedTexts(dataFolder, idsOf(catalogue)), catalogue, registers);
}

/**
 * Reads it for a site that is running: a damaged file is set aside and told of in `notes`, and the last good figures
 * stay. See `openSoundPublished`.
 */
export function readSoundPublished(
  dataFolder: string,
  catalogue: readonly { dataset: Dataset }[],
  registers: MeetingRegisters,
  kept?: Published,
): OpenedSound {
  return openSoundPublished(readPublishedTexts(dataFolder, idsOf(catalogue)), catalogue, registers, kept);
}

function idsOf(catalogue: readonly { dataset: Dataset }[]): string[] {
  return catalogue.map(({ dataset }) => dataset.id);
}
