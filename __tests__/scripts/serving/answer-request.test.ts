import { answerRequest } from '@/scripts/serving/answer-request.mjs';
import { askInProcess } from '@/scripts/serving/ask-in-process.mjs';
import { makeAnswer } from '@/scripts/serving/make-answer.mjs';

const home = makeAnswer({ status: 200, headers: [], body: Buffer.from('from memory') }, 'identity');

const handler = answerRequest(
  { find: (path) => (path === '/' ? home : undefined) },
  (_, response) => new Promise((resolve) => response.end('from Next', resolve)),
);
const ask = askInProcess((request, response) => void handler(request, response));

const bodyOf = async (path: string) => (await ask(path)).body.toString();

describe('a request', () => {
  it('is answered from memory where its address is there', async () => {
    expect(await bodyOf('/')).toBe('from memory');
  });

  it.each(['/?a=b', '//', '/.', '/%2e', '/constructor', '/compare'])(
    'is left to Next where it is not there letter by letter: %s',
    async (path) => {
      expect(await bodyOf(path)).toBe('from Next');
    },
  );
});
