import { createServer } from 'node:net';
import { freePort, portFrom, requireFreePort } from '@/scripts/steps/port.mjs';

describe('portFrom', () => {
  it('is 3000 when nothing is asked for', () => {
    expect(portFrom(undefined)).toBe(3000);
    expect(portFrom('')).toBe(3000);
  });

  it('is the port that is asked for', () => {
    expect(portFrom('8080')).toBe(8080);
  });

  it.each(['abc', '0', '65536', '30.5', '-1'])('refuses %s and says what a port is', (asked) => {
    expect(() => portFrom(asked)).toThrow(`PORT is "${asked}", which is not a port`);
  });
});

describe('requireFreePort', () => {
  it('accepts a port that nothing uses', async () => {
    await expect(requireFreePort(await freePort())).resolves.toBeUndefined();
  });

  it('names a port that is taken and another to choose', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    await expect(requireFreePort(port)).rejects.toThrow(
      `Port ${port} is already in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
    other.close();
  });
});
