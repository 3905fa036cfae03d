/** @jest-environment node */
import { readBody, readForm } from '@/app/officers/read-body';

const sent = (body: BodyInit | null, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost/officers/session', {
    method: 'POST',
    body,
    headers: { 'Content-Type': type },
  });

describe('what is sent', () => {
  it('is read as far as the limit, and not a byte further', async () => {
    expect(await readBody(sent('201 pupils'), 10)).toBe('201 pupils');
    expect(await readBody(sent('201 pupils'), 9)).toBeUndefined();
  });

  it('is counted as it comes, and not by what is said of its length', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(new Uint8Array(1024)) });
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);

    expect(await readBody(request, 10_000)).toBeUndefined();
  });

  it('is nothing where nothing is sent, and nothing of ours where it is no text', async () => {
    expect(await readBody(sent(null), 10)).toBe('');
    expect(await readBody(sent(new Uint8Array([0xff, 0xfe])), 10)).toBeUndefined();
  });
});

describe('a form', () => {
  it('has fields', async () => {
    expect((await readForm(sent('id=jo&password=a%20b')))?.get('password')).toBe('a b');
  });

  it.each([
    ['of another kind', 'id=jo', 'text/plain'],
    ['of more than 4 KB', `id=${'a'.repeat(4096)}`, undefined],
  ])('%s is none', async (_, body, type) => {
    expect(await readForm(sent(body, type))).toBeUndefined();
  });
});
