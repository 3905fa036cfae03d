import type { Edition } from '@/lib/edition/edition';
import type { OfficerFile } from '@/lib/sheet/sheet';
import type { CheckedFile } from '@/lib/validation/check-file';
import { amendCsv } from './amend-csv';
import { checkWork } from './check-work';
import type { OfficerWork, ReleaseWords } from './officer-work';
import { prepareWork } from './prepare-work';
import type { Answer, Progress, Question } from './questions';
import { readBytes } from './read-bytes';
import { rehearseWork } from './rehearse-work';

const NO_WORDS: ReleaseWords = { title: '', meeting: '', item: '', place: '', note: '', reason: '' };

/** Answers one question of the page. Pure but for the reading of the officer's file; it runs in the checker. */
export async function answerQuestion(
  question: Question,
  edition: Edition,
  say: (progress: Progress) => void,
): Promise<Answer> {
  const { work } = question;
  const words = question.ask === 'check' ? NO_WORDS : question.words;
  const file = await openFile(work, (done) => say({ doing: 'reading', done }));
  say({ doing: 'checking' });
  const checked = checkWork(file, work, words, edition);
  if (question.ask === 'check' || !checked.accepted) return { answer: 'checked', checked: toPage(checked, file, work) };
  say({ doing: 'comparing' });
  if (question.ask === 'rehearse')
    return { answer: 'rehearsed', rehearsed: rehearseWork(checked.accepted, edition) };
  return prepareWork(checked.accepted.csv, question, edition);
}

async function openFile(work: OfficerWork, say: (done: number) => void): Promise<OfficerFile> {
  const { file, worksheet, corrections } = work;
  const bytes = await readBytes(file, say);
  const opened = { name: file.name, bytes, ...(worksheet !== undefined && { worksheet }) };
  return amendCsv(opened, corrections);
}

function toPage({ forgiven, issues, accepted }: CheckedFile, file: OfficerFile, work: OfficerWork) {
  const isAmended = work.corrections.length > 0;
  return {
    forgiven,
    issues,
    ...(accepted && { csv: accepted.csv, rows: accepted.table.observations.length }),
    ...(isAmended && { correctedCsv: new TextDecoder().decode(file.bytes) }),
  };
}
