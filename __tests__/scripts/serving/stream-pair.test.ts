import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { streamPair } from '@/scripts/serving/stream-pair.mjs';

describe('a line within the process', () => {
  it('gives at one end what is written at the other, both ways', async () => {
    const [one, other] = streamPair();
    one.end('there');
    other.end('and back');

    expect(await Promise.all([text(other), text(one)])).toEqual(['there', 'and back']);
  });

  it('makes the writer wait until the reader has read', async () => {
    const [one, other] = streamPair();
    const written: string[] = [];
    one.write('first', () => written.push('first'));
    one.end('second', () => written.push('second'));

    expect(written).toEqual([]);
    expect(await text(other)).toBe('firstsecond');
    expect(written).toEqual(['first', 'second']);
  });

  it('breaks at both ends', async () => {
    const [one, other] = streamPair();
    const closed = once(other, 'close');
    one.destroy();
    await closed;

    expect(other.destroyed).toBe(true);
  });
});
