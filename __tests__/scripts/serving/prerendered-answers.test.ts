import { gunzipSync } from 'node:zlib';
import { prerenderedAnswers } from '@/scripts/serving/prerendered-answers.mjs';

type Asked = Parameters<typeof prerenderedAnswers>[0]['ask'];

const page = (path: string) => ({
  status: 200,
  headers: [['Vary', 'Accept-Encoding']] as [string, string][],
  body: Buffer.from(`${path} has 299 pupils. `.repeat(100)),
});

/** Answers from memory for two addresses, and what was asked of Next for them. */
function answersOf(ask: Asked = (path) => Promise.resolve(page(path)), mostBytes = 100_000) {
  const asked = jest.fn(ask);
  return { asked, ...prerenderedAnswers({ addresses: ['/', '/pupils'], ask: asked, mostBytes }) };
}

describe('an address that the build has made', () => {
  it('is asked for once and then there at once', async () => {
    const { find, asked } = answersOf();
    const first = await find('/', 'gzip');

    expect(find('/', 'gzip')).toBe(first);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(gunzipSync(first!.body)).toEqual(page('/').body);
  });

  it('is asked for once by any number at the same time', async () => {
    const { find, asked } = answersOf();
    const all = await Promise.all([find('/', 'br'), find('/', 'br'), find('/', 'br')]);

    expect(asked).toHaveBeenCalledTimes(1);
    expect(new Set(all).size).toBe(1);
  });

  it('is kept in each form that somebody takes', async () => {
    const { find } = answersOf();

    expect((await find('/', 'gzip'))?.encoding).toBe('gzip');
    expect((await find('/', 'identity'))?.encoding).toBe('identity');
  });

  it('is kept once where it is never compressed', async () => {
    const { find, asked } = answersOf((path) => Promise.resolve({ ...page(path), headers: [] }));
    const first = await find('/', 'br');

    expect(find('/', 'gzip')).toBe(first);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is asked for again when there was no room to keep it', async () => {
    const { find, asked } = answersOf(undefined, 1000);
    await find('/', 'gzip');
    await find('/', 'gzip');

    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('Next answers', () => {
  it('any address that the build has not made', () => {
    const { find, asked } = answersOf();

    expect(find('/compare', 'gzip')).toBeUndefined();
    expect(find('/?a=b', 'gzip')).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    ['is no 200', { ...page('/'), status: 404 }],
    ['is for one reader', { ...page('/'), headers: [['Set-Cookie', 'a=b']] as [string, string][] }],
  ])('an address whose answer %s, from then on', async (_, original) => {
    const { find, asked } = answersOf(() => Promise.resolve(original));

    expect(await find('/', 'gzip')).toBeUndefined();
    expect(find('/', 'gzip')).toBeUndefined();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('what it could not answer once, and is asked again', async () => {
    const { find, asked } = answersOf();
    asked.mockRejectedValueOnce(new Error('broke off'));

    expect(await find('/', 'gzip')).toBeUndefined();
    expect((await find('/', 'gzip'))?.encoding).toBe('gzip');
  });
});

describe('after all is forgotten', () => {
  it('every address is asked for anew, and kept again', async () => {
    const { find, forget, asked } = answersOf();
    await find('/', 'gzip');
    forget();
    const second = await find('/', 'gzip');

    expect(find('/', 'gzip')).toBe(second);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('what was on its way is for who had asked, and for nobody after', async () => {
    const { find, forget, asked } = answersOf();
    const coming = find('/', 'gzip');
    forget();
    const second = find('/', 'gzip');

    expect((await coming)?.encoding).toBe('gzip');
    expect(await second).not.toBe(await coming);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

test('an address that the build has not made is kept once it is listed', async () => {
  const { find, list } = answersOf();
  list('/new');

  expect(await find('/new', 'gzip')).toBe(find('/new', 'gzip'));
});
