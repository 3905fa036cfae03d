import { keptWithin } from '@/scripts/serving/kept-within.mjs';

describe('values kept within 10 bytes', () => {
  it('are there again', () => {
    const kept = keptWithin<string>(10);
    kept.keep('a', 'first', 10);

    expect(kept.get('a')).toBe('first');
    expect(kept.get('b')).toBeUndefined();
  });

  it('lose the one that was not used for longest', () => {
    const kept = keptWithin<string>(10);
    kept.keep('a', 'first', 4);
    kept.keep('b', 'second', 4);
    kept.get('a');
    kept.keep('c', 'third', 4);

    expect(kept.get('a')).toBe('first');
    expect(kept.get('b')).toBeUndefined();
    expect(kept.get('c')).toBe('third');
  });

  it('lose as many as it takes', () => {
    const kept = keptWithin<string>(10);
    for (const key of ['a', 'b', 'c', 'd', 'e']) kept.keep(key, key, 2);
    kept.keep('large', 'large', 7);

    expect(['a', 'b', 'c', 'd', 'e'].map((key) => kept.get(key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'e',
    ]);
    expect(kept.get('large')).toBe('large');
  });

  it('do not make room for what is larger than all of it', () => {
    const kept = keptWithin<string>(10);
    kept.keep('a', 'first', 4);
    kept.keep('b', 'too large', 11);

    expect(kept.get('a')).toBe('first');
    expect(kept.get('b')).toBeUndefined();
  });

  it('are counted once when they are kept again', () => {
    const kept = keptWithin<string>(10);
    kept.keep('a', 'first', 6);
    kept.keep('a', 'second', 6);
    kept.keep('b', 'third', 4);

    expect(kept.get('a')).toBe('second');
    expect(kept.get('b')).toBe('third');
  });

  it('are gone when they are cleared, and there is room again', () => {
    const kept = keptWithin<string>(10);
    kept.keep('a', 'first', 10);
    kept.clear();
    kept.keep('b', 'second', 10);

    expect(kept.get('a')).toBeUndefined();
    expect(kept.get('b')).toBe('second');
  });
});
