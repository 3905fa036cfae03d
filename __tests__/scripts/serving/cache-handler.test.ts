/** @jest-environment node */
import { beginEpoch } from '@/lib/store/live.mjs';
import LiveCache from '@/scripts/serving/cache-handler.mjs';

type Asked = Parameters<LiveCache['get']>;
type Told = Parameters<LiveCache['set']>;

/** A cache of a build that has drawn nothing. */
const cache = () =>
  new LiveCache({ fs: {}, serverDistDir: '', flushToDisk: false, revalidatedTags: [] } as never);

const context = { kind: 'APP_ROUTE', isFallback: false } as unknown as Asked[1];
const drawn = (status: number) =>
  ({ kind: 'APP_ROUTE', body: Buffer.from('201 pupils'), headers: {}, status }) as unknown as Told[1];
const told = { cacheControl: { revalidate: false } } as unknown as Told[2];

describe('what Next draws after a publication', () => {
  it('is kept until the next one', async () => {
    beginEpoch('first');
    await cache().set('/pupils', drawn(200), told);
    const found = await cache().get('/pupils', context);
    beginEpoch('second');

    expect(found?.value).toEqual(drawn(200));
    expect(await cache().get('/pupils', context)).toBeNull();
  });

  it('is not kept where there is nothing: anybody can type an address', async () => {
    beginEpoch('third');
    await cache().set('/nothing', drawn(404), told);
    await cache().set('/nothing', null, told);

    expect(await cache().get('/nothing', context)).toBeNull();
  });
});
