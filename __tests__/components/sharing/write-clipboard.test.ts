/** @jest-environment jsdom */
import { writePicture, writeTable, writeText } from '@/components/sharing/write-clipboard';
import { stubClipboard } from '../../fixtures/made-tables/clipboard';

/** Keeps what it is made of, as no browser lets a page see. */
class KeptItem {
  constructor(readonly kinds: Record<string, Blob | Promise<Blob>>) {}
}

const write = jest.fn<Promise<void>, [KeptItem[]]>(() => Promise.resolve());
const kinds = () => write.mock.lastCall![0][0]!.kinds;

beforeEach(() => {
  Object.assign(globalThis, { ClipboardItem: KeptItem });
  stubClipboard({ write: write as never });
});

it('writes a text', async () => {
  const writing = jest.fn(() => Promise.resolve());
  stubClipboard({ writeText: writing });
  await writeText('201 children');
  expect(writing).toHaveBeenCalledWith('201 children');
});

it('writes a table for documents and as text at once', async () => {
  await writeTable('<table></table>', 'a\tb');
  expect(Object.keys(kinds())).toEqual(['text/html', 'text/plain']);
  expect((kinds()['text/html'] as Blob).size).toBe(15);
  expect((kinds()['text/plain'] as Blob).size).toBe(3);
});

it('writes a picture, fetched when it is pressed', async () => {
  const picture = new Blob(['png'], { type: 'image/png' });
  global.fetch = jest.fn(() =>
    Promise.resolve({ ok: true, blob: () => Promise.resolve(picture) } as Response),
  );
  await writePicture('/trend--word.png');
  expect(global.fetch).toHaveBeenCalledWith('/trend--word.png');
  await expect(kinds()['image/png']).resolves.toBe(picture);
});

it('writes no page that stands where a picture should be', async () => {
  global.fetch = jest.fn(() => Promise.resolve({ ok: false } as Response));
  await writePicture('/none.png');
  await expect(kinds()['image/png']).rejects.toThrow('no picture at: /none.png');
});

it.each([
  ['text', () => writeText('a')],
  ['table', () => writeTable('a', 'a')],
])('fails as a promise where there is no clipboard: %s', async (_name, writing) => {
  stubClipboard(undefined);
  await expect(writing()).rejects.toThrow();
});
