import { askInProcess } from '@/scripts/serving/ask-in-process.mjs';
import { hasAlready, sendAnswer } from '@/scripts/serving/send-answer.mjs';

const answer = {
  status: 200,
  encoding: 'identity',
  tag: 'c0ffee',
  headers: ['ETag', '"c0ffee"', 'Content-Length', '5'],
  unchanged: ['ETag', '"c0ffee"'],
  body: Buffer.from('pupil'),
} as const;

/** Sends the answer as if it had been asked for so. */
const sentTo = (asked: { method: string; headers: Record<string, string> }, status = 200) =>
  askInProcess((_, response) =>
    sendAnswer(asked, response, {
      ...answer,
      status,
      headers: [...answer.headers],
      unchanged: [...answer.unchanged],
    }),
  )('/');

describe('who has an answer already', () => {
  it.each(['"c0ffee"', 'W/"c0ffee"', '"tea", W/"c0ffee"', '*', ' * '])('has it by %s', (tags) => {
    expect(hasAlready(tags, 'c0ffee')).toBe(true);
  });

  it.each([undefined, '', '"tea"', 'c0ffee', '"c0ffee-2"'])('has it not by %s', (tags) => {
    expect(hasAlready(tags, 'c0ffee')).toBe(false);
  });
});

describe('an answer is sent', () => {
  it('with its headers and its body', async () => {
    const { status, headers, body } = await sentTo({ method: 'GET', headers: {} });

    expect(status).toBe(200);
    expect(headers).toContainEqual(['ETag', '"c0ffee"']);
    expect(body.toString()).toBe('pupil');
  });

  it('without a body to who has it', async () => {
    const { status, headers, body } = await sentTo({
      method: 'GET',
      headers: { 'if-none-match': 'W/"c0ffee"' },
    });

    expect(status).toBe(304);
    expect(headers).toContainEqual(['ETag', '"c0ffee"']);
    expect(body.length).toBe(0);
  });

  it('with the status that it has', async () => {
    const asked = { method: 'GET', headers: { 'if-none-match': '"c0ffee"' } };

    expect((await sentTo(asked, 404)).status).toBe(404);
  });
});
