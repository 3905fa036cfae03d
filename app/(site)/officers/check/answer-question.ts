import type { Edition } from '@/lib/edition/edition';
import type { OfficerFile } from '@/lib/sheet/sheet';
import { worksheetNames } from '@/lib/sheet/worksheet-names';
import { type CheckedFile, correctFile } from '@/lib/validation/check-file';
import { checkWork, chosenDataset } from './check-work';
import type { OfficerWork, ReleaseWords } from './officer-work';
import { prepareWork } from './prepare-work';
import type { Answer, CheckedWork, Progress, Question } from './questions';
import { readBytes } from './read-bytes';
import { rehearseWork } from './rehearse-work';

/** Before the officer is asked for any. */
const NO_WORDS: ReleaseWords = { title: '', meeting: '', item: '', place: '', note: '', reason: '' };

/** Answers one question of the page. Pure but for the reading of the officer's file; it runs in the checker. */
export async function answerQuestion(
  question: Question,
  edition: Edition,
  say: (progress: Progress) => void,
): Promise<Answer> {
  const { work } = question;
  const file = await openFile(work, (done) => say({ doing: 'reading', done }));
  say({ doing: 'checking' });
  if (question.ask === 'correct') return correct(file, question, edition);
  const words = question.ask === 'check' ? NO_WORDS : question.words;
  const checked = checkWork(file, work, words, edition);
  if (question.ask === 'check' || !checked.accepted)
    return { answer: 'checked', checked: toPage(checked, file) };
  say({ doing: 'comparing' });
  if (question.ask === 'rehearse')
    return { answer: 'rehearsed', rehearsed: rehearseWork(checked.accepted, edition) };
  return prepareWork(checked.accepted.csv, question, edition);
}

async function openFile({ file, worksheet }: OfficerWork, say: (done: number) => void): Promise<OfficerFile> {
  const bytes = await readBytes(file, say);
  return { name: file.name, bytes, ...(worksheet !== undefined && { worksheet }) };
}

function correct(
  file: OfficerFile,
  { work, accepted }: Extract<Question, { ask: 'correct' }>,
  edition: Edition,
): Answer {
  const correctedCsv = correctFile(file, chosenDataset(edition, work.dataset).dataset, accepted);
  if (correctedCsv === undefined)
    return { answer: 'failed', why: 'the file that was checked cannot be read again' };
  const corrected = { name: file.name, bytes: new TextEncoder().encode(correctedCsv) };
  const checked = checkWork(corrected, work, NO_WORDS, edition);
  return { answer: 'checked', checked: { ...toPage(checked, corrected), correctedCsv } };
}

function toPage({ forgiven, issues, accepted }: CheckedFile, file: OfficerFile): CheckedWork {
  const worksheets = worksheetNames(file.bytes);
  return {
    forgiven,
    issues,
    ...(accepted && { rows: accepted.table.observations.length }),
    ...(worksheets.length > 1 && { worksheets }),
  };
}
