import { askInProcess } from '@/scripts/serving/ask-in-process.mjs';

describe('an answer of this process', () => {
  it('comes with its status, its headers and its bytes', async () => {
    const ask = askInProcess(({ url }, response) => {
      response.writeHead(201, { 'X-Letters': 'As They Were' }).end(`You asked for ${url ?? ''}`);
    });

    const { status, headers, body } = await ask('/pupils?year=1');

    expect(status).toBe(201);
    expect(headers).toContainEqual(['X-Letters', 'As They Were']);
    expect(body.toString()).toBe('You asked for /pupils?year=1');
  });

  it('may be of any size', async () => {
    const ask = askInProcess((_, response) => response.end(Buffer.alloc(3_000_000, 'x')));

    expect((await ask('/')).body.length).toBe(3_000_000);
  });

  it('is asked for uncompressed', async () => {
    const ask = askInProcess(({ headers }, response) => response.end(headers['accept-encoding']));

    expect((await ask('/')).body.toString()).toBe('identity');
  });

  it('is refused where it breaks off', async () => {
    const ask = askInProcess((_, response) => response.destroy());

    await expect(ask('/')).rejects.toThrow();
  });
});
