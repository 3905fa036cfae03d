import type { Edition } from '@/lib/edition/edition';
import { judgeRelease } from '@/lib/release/judge-release';
import { prepareRelease } from '@/lib/release/prepare-release';
import { chosenDataset } from './check-work';
import { citationOf } from './citation-of';
import type { Answer, Question } from './questions';
import { rehearseTable } from './rehearse-work';

/**
 * The release that an officer hands over, tied to the version that it was compared with. It is judged here as every
 * door will judge it, so that nothing is handed over that would be refused, and rehearsed once more in its own words.
 */
export function prepareWork(
  csv: string,
  { work, words, reasons, ticks }: Extract<Question, { ask: 'prepare' }>,
  edition: Edition,
): Answer {
  const { published } = edition;
  const found = chosenDataset(edition, work.dataset);
  const release = prepareRelease({
    dataset: work.dataset,
    base: found.latest.version,
    csv,
    citation: citationOf(work, words, found, published),
    note: words.note,
    reason: words.reason,
    reasons,
    ticks,
  });
  const judged = judgeRelease(release, { published, now: new Date() });
  if (judged.ok)
    return { answer: 'prepared', prepared: { ...rehearseTable(judged.table, edition), release } };
  if (judged.why === 'issues') return { answer: 'refused', issues: judged.issues };
  throw new Error(`a release that was just prepared: ${judged.why}`);
}
