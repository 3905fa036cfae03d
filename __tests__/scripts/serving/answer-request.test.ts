import { answerRequest } from '@/scripts/serving/answer-request.mjs';
import { askInProcess } from '@/scripts/serving/ask-in-process.mjs';
import { makeAnswer } from '@/scripts/serving/make-answer.mjs';

const home = makeAnswer({ status: 200, headers: [], body: Buffer.from('from memory') }, 'identity');

/** A server of ours, with what it asks Next for and what it lists. */
function serverOf(headersOfNext: [string, string][] = []) {
  const asked = jest.fn((path: string, _headers: object) =>
    Promise.resolve({ status: 201, headers: headersOfNext, body: Buffer.from(`asked for ${path}`) }),
  );
  const list = jest.fn();
  const handler = answerRequest({
    answers: { find: (path) => (path === '/' ? home : undefined), list },
    ask: asked,
    next: (_, response) => new Promise((resolve) => response.end('from Next', resolve)),
  });
  return { asked, list, ask: askInProcess((request, response) => void handler(request, response)) };
}

describe('a request', () => {
  it('is answered from memory where its address is there', async () => {
    const { ask, asked } = serverOf();

    expect((await ask('/')).body.toString()).toBe('from memory');
    expect(asked).not.toHaveBeenCalled();
  });

  it.each(['/?a=b', '//', '/.', '/%2e', '/constructor', '/compare'])(
    'is asked of Next where it is not there letter by letter: %s',
    async (path) => {
      const { status, body } = await serverOf().ask(path);

      expect([status, body.toString()]).toEqual([201, `asked for ${path}`]);
    },
  );

  it('tells Next who asks, and not what the reader has already or can unpack', async () => {
    const { ask, asked } = serverOf();
    await ask('/compare', { cookie: 'a=b', 'if-none-match': '"x"', range: 'bytes=0-1', te: 'gzip' });

    expect(asked.mock.calls[0]![1]).toEqual({ host: 'localhost', cookie: 'a=b' });
  });
});
