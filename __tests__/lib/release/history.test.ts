import type { PublishedVersion } from '@/lib/release/judge-release';
import { nextHistoryLine, readHistoryLine } from '@/lib/release/history';
import { type Listed, verifyHistory } from '@/lib/release/verify-history';
import { harbourCitation } from '../../fixtures/publishing';

const version = (id: PublishedVersion['id'], number: string): PublishedVersion => ({
  id,
  number,
  published: '2026-11-22',
  citation: harbourCitation,
  sha256: 'a'.repeat(64),
  note: 'Boats counted again.',
  publication: {
    release: number.charAt(0).repeat(64),
    at: '2026-11-22T12:00:00.000Z',
    reason: 'A mistake.',
    reasons: [],
    ticks: [],
  },
});
const [first, second, third] = [
  version('2026-11-22', '1.0.1'),
  version('2026-11-22-02', '2.0.0'),
  version('2026-11-22-03', '3.0.0'),
];
function written(...versions: PublishedVersion[]): string {
  let text = '';
  for (const each of versions) {
    const before = verifyHistory(text, []).lines;
    text += nextHistoryLine(before, 'harbour', each, { who: 'An officer', approvedBy: 'Another' });
  }
  return text;
}
const whole = written(first, second, third);
const lines = whole.trimEnd().split('\n');
const listed: Listed[] = [{ dataset: 'harbour', versions: [first, second, third] }];
const codes = (text: string | undefined, against: readonly Listed[] = listed) =>
  verifyHistory(text, against).issues.map(({ code, row }) => [code, row]);
const joined = (...each: (string | undefined)[]) => each.map((line) => `${line ?? ''}\n`).join('');

describe('a history as it was written', () => {
  it('fits the versions that are published', () => {
    expect(codes(whole)).toEqual([]);
    expect(verifyHistory(whole, listed).lines).toMatchObject([{ seq: 1 }, { seq: 2 }, { seq: 3 }]);
  });

  it('says who, when, what and why, and who approved it', () => {
    expect(readHistoryLine(lines[0] ?? '')).toMatchObject({
      seq: 1,
      at: '2026-11-22T12:00:00.000Z',
      who: 'An officer',
      approvedBy: 'Another',
      action: 'publish',
      dataset: 'harbour',
      version: '2026-11-22',
      note: 'Boats counted again.',
      reason: 'A mistake.',
      previous: '0'.repeat(64),
    });
  });

  it('needs no line for a version that was put there by hand', () => {
    const { publication: _, ...byHand } = first;
    expect(codes(undefined, [{ dataset: 'harbour', versions: [byHand] }])).toEqual([]);
  });
});

describe('a history that was changed is found out', () => {
  it.each<[string, string, unknown[]]>([
    ['an edited word', whole.replace('An officer', 'No officer'), [['history-edited', 1]]],
    ['an edited space', joined(lines[0]?.replace('{', '{ '), lines[1], lines[2]), [['history-edited', 1]]],
    [
      'an edited hash',
      joined(lines[0], lines[1]?.replace(/.{4}"\}$/, '0000"}'), lines[2]),
      [['history-edited', 2]],
    ],
    ['a line removed at the start', joined(lines[1], lines[2]), [['history-gap', 1]]],
    ['a line removed in the middle', joined(lines[0], lines[2]), [['history-gap', 2]]],
    [
      'two lines exchanged',
      joined(lines[1], lines[0], lines[2]),
      [
        ['history-gap', 1],
        ['history-gap', 2],
        ['history-gap', 3],
      ],
    ],
    ['a line repeated', joined(lines[0], lines[0], lines[1], lines[2]), [['history-gap', 2]]],
    ['a line that is none', joined(lines[0], 'hello', lines[1], lines[2]), [['history-unreadable', 2]]],
    ['half a line at the end', whole.slice(0, -30), [['history-unreadable', 3]]],
  ])('%s', (_, text, found) => {
    expect(codes(text)).toEqual(expect.arrayContaining(found));
  });

  it('lines cut off at the end leave versions that no line tells of', () => {
    expect(codes(joined(lines[0]))).toEqual([
      ['history-missing', undefined],
      ['history-missing', undefined],
    ]);
  });

  it('a history that is gone leaves all of them', () => {
    expect(codes(undefined)).toHaveLength(3);
  });

  it('a version whose entry was edited since no longer fits its line', () => {
    const edited = { ...second, note: 'Nothing to see.' };
    expect(codes(whole, [{ dataset: 'harbour', versions: [first, edited, third] }])).toEqual([
      ['history-mismatch', 2],
    ]);
  });

  it('so does a version that was taken out of the list', () => {
    expect(codes(whole, [{ dataset: 'harbour', versions: [first, second] }])).toEqual([
      ['history-mismatch', 3],
    ]);
  });
});
