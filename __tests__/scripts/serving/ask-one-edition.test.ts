import { beginEpoch } from '@/lib/store/live.mjs';
import { askOneEdition } from '@/scripts/serving/ask-one-edition.mjs';

const always = <T>(work: () => Promise<T>) => work();

test('an answer is asked for again when something was published while it was made', async () => {
  const answers = ['half old', 'new'];
  const ask = jest.fn((path: string) => {
    if (answers.length === 2) beginEpoch('a fingerprint');
    return Promise.resolve(`${path}: ${answers.shift() ?? ''}`);
  });

  expect(await askOneEdition(ask, always)('/pupils')).toBe('/pupils: new');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an answer is asked for once when nothing was', async () => {
  const ask = jest.fn(() => Promise.resolve('old'));

  expect(await askOneEdition(ask, always)()).toBe('old');
  expect(ask).toHaveBeenCalledTimes(1);
});
