import type { Original } from '@/scripts/serving/ask-in-process.mjs';
import { withOurNotFound } from '@/scripts/serving/our-not-found.mjs';

const answer = (status: number, type: string, body: string): Original => ({
  status,
  headers: [
    ['Content-Type', type],
    ['Cache-Control', 'public, max-age=300'],
  ],
  body: Buffer.from(body),
});

const answers: Record<string, Original> = {
  '/pupils': answer(200, 'text/html', 'pupils'),
  '/nothing': answer(404, 'text/html; charset=utf-8', 'left to scripts'),
  '/nothing.csv': answer(404, 'text/plain; charset=utf-8', 'There is no such file.'),
  '/codes/K7HM2P49': answer(404, 'text/html; charset=utf-8', 'left to scripts'),
  '/codes/a.b': answer(404, 'text/html; charset=utf-8', 'left to scripts'),
  '/codes?unknown=K7HM2P49': answer(200, 'text/html', 'One character may be mistyped.'),
  '/no-such-page': answer(404, 'text/html; charset=utf-8', 'There is no page at this address.'),
};
const ask = withOurNotFound((path) => Promise.resolve(answers[path]!));

it.each([
  ['a page that there is, as it is', '/pupils', 200, 'pupils', 'public, max-age=300'],
  ['our page where there is none', '/nothing', 404, 'There is no page at this address.', 'no-store'],
  [
    'what may be mistyped in a code that no figure has',
    '/codes/K7HM2P49',
    404,
    'One character may be mistyped.',
    'no-store',
  ],
  ['our page where no code is asked for', '/codes/a.b', 404, 'There is no page at this address.', 'no-store'],
  ['a line of text where there is no file', '/nothing.csv', 404, 'There is no such file.', 'no-store'],
])('sends %s', async (_, path, status, body, caching) => {
  const sent = await ask(path);

  expect([sent.status, sent.body.toString()]).toEqual([status, body]);
  expect(sent.headers.filter(([name]) => name === 'Cache-Control')).toEqual([['Cache-Control', caching]]);
});
