import { EMPTY_DESK } from '@/app/(site)/officers/check/desk-state';
import { missingChoices, missingTicks, missingWords } from '@/app/(site)/officers/check/find-missing';
import type { Issue } from '@/lib/validation/issue';

const warning: Issue = { level: 'warning', code: 'jump', key: 'jump|members', message: 'Invented.' };
const state = { ...EMPTY_DESK, checked: { forgiven: [], issues: [warning] } };

test('a dataset and a paper are asked for', () => {
  expect(Object.keys(missingChoices(EMPTY_DESK))).toEqual(['dataset', 'paper']);
});

test('a warning wants a tick, and then a reason', () => {
  const draft = { isTicked: true, reason: ' ' };

  expect(Object.keys(missingTicks(state))).toEqual(['warning-0']);
  expect(Object.keys(missingTicks({ ...state, ticks: { 'jump|members': draft } }))).toEqual([
    'warning-0-reason',
  ]);
  expect(missingTicks({ ...state, ticks: { 'jump|members': { ...draft, reason: 'So.' } } })).toEqual({});
});

test('a new paper wants its day, and a correction its reason', () => {
  const words = { ...EMPTY_DESK.words, meeting: '20 October', note: 'A note.' };

  expect(Object.keys(missingWords({ ...state, words, paper: { kind: 'new' } }))).toEqual([
    'release-title',
    'release-meeting',
    'release-item',
    'release-place',
  ]);
  expect(Object.keys(missingWords({ ...state, words, paper: { kind: 'same' } }))).toContain('release-reason');
});
