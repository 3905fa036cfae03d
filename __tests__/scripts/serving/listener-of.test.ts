import { askInProcess } from '@/scripts/serving/ask-in-process.mjs';
import { listenerOf } from '@/scripts/serving/listener-of.mjs';

describe('a handler that fails', () => {
  it('is a 500 without a word of the reason, which is reported', async () => {
    const reasons: unknown[] = [];
    const failing = listenerOf(
      () => Promise.reject(new Error('the reason')),
      (error) => reasons.push(error),
    );

    const { status, body } = await askInProcess(failing)('/');

    expect(status).toBe(500);
    expect(body.toString()).toBe('Internal Server Error');
    expect(reasons).toEqual([new Error('the reason')]);
  });
});
