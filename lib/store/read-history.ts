import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedTexts } from '../edition/edition';
import { openVersions } from '../edition/open-dataset';
import { HISTORY_FILE } from '../release/messages';
import { type VerifiedHistory, verifyHistory } from '../release/verify-history';

/** The history of a data folder, held against the versions that its datasets list, damaged or not. */
export function readHistory(dataFolder: string, { datasets }: PublishedTexts): VerifiedHistory {
  const path = join(dataFolder, HISTORY_FILE);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const listed = datasets.flatMap((texts) => {
    const opened = openVersions(texts);
    return opened.ok ? [{ dataset: texts.id, versions: opened.versions }] : [];
  });
  return verifyHistory(text, listed);
}
