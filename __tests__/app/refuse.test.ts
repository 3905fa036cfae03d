import { knownDatasets, refuse } from '@/app/refuse';

test('a refusal is one line of plain text that nobody keeps', async () => {
  const answer = refuse('There is no such file.', 404);

  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toBe('There is no such file.\n');
});

test('what is known has the versions and figures of every dataset', () => {
  const [first] = knownDatasets();

  expect(first?.id).toBe('elective-home-education');
  expect(first?.versions).toContain('2020-10-27');
  expect(first?.figures).toContain('trend-current-ehe-recorded');
});
