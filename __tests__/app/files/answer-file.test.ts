import { answerFile } from '@/app/files/answer-file';

const cachingOf = (version: string) =>
  answerFile({ body: 'a', type: 'text/plain; charset=utf-8', version }).headers.get('cache-control');

test('a file of a day is kept for ever, and one of the latest version for minutes', () => {
  expect(cachingOf('2031-05-01')).toBe('public, max-age=31536000, immutable');
  expect(cachingOf('latest')).toBe('public, no-cache');
});
