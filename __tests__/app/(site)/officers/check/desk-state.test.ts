import { type DeskState, EMPTY_DESK, nextState } from '@/app/(site)/officers/check/desk-state';
import type { CheckedWork } from '@/app/(site)/officers/check/questions';

const checked: CheckedWork = { forgiven: [], issues: [] };
const file = new File(['invented'], 'figures.csv');

const withFile = [
  { did: 'choose dataset', dataset: 'swimming' } as const,
  { did: 'choose paper', paper: { kind: 'new' }, words: { title: 'Invented' } } as const,
  { did: 'choose file', file } as const,
  { did: 'check', checked, said: 'Nothing.' } as const,
  { did: 'tick', key: 'jump', draft: { isTicked: true, reason: 'It is so.' } } as const,
  { did: 'give reason', place: '2019-20|members', reason: 'Counted twice.' } as const,
  { did: 'type', words: { note: 'A note.' } } as const,
].reduce<DeskState>(nextState, EMPTY_DESK);

test('a step comes up when what it needs is there, and the focus is to follow', () => {
  expect(withFile).toMatchObject({ reached: 'problems', arrivals: 1, said: 'Nothing.' });
});

test('another file takes its check away and leaves everything that was typed', () => {
  const state = nextState(withFile, { did: 'choose file', file });

  expect(state.checked).toBeUndefined();
  expect(state).toMatchObject({
    reached: 'file',
    ticks: { jump: { reason: 'It is so.' } },
    reasons: { '2019-20|members': 'Counted twice.' },
    words: { note: 'A note.', title: 'Invented' },
  });
});

test('what is accepted goes on in a file of its own, and can be taken back', () => {
  const accepted = [
    { did: 'accept', cells: 2 } as const,
    { did: 'check', checked: { ...checked, correctedCsv: 'a,b' }, said: '' } as const,
  ].reduce<DeskState>(nextState, withFile);

  expect(accepted.corrected?.name).toBe('figures-corrected.csv');
  expect(accepted.accepted).toBe(2);
  expect(accepted.file).toBe(file);
  expect(nextState(accepted, { did: 'take back' }).corrected).toBeUndefined();
});

test('a word typed after the release was prepared makes it unprepared', () => {
  const prepared = { ...withFile, prepared: {} as NonNullable<DeskState['prepared']> };

  expect(nextState(prepared, { did: 'type', words: { note: 'Another.' } }).prepared).toBeUndefined();
});

test('the one reason for all is kept beside those of single figures', () => {
  const state = nextState(withFile, { did: 'give reason for all', reason: 'A school was left out.' });

  expect(state).toMatchObject({
    reasonForAll: 'A school was left out.',
    reasons: { '2019-20|members': 'Counted twice.' },
    isUnsaved: true,
  });
});

test('nothing is unsaved at first, and nothing after the release was taken away', () => {
  expect(EMPTY_DESK.isUnsaved).toBe(false);
  expect(withFile.isUnsaved).toBe(true);
  expect(nextState(withFile, { did: 'save' }).isUnsaved).toBe(false);
});
