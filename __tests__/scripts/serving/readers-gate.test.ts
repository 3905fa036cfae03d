import { readersGate } from '@/scripts/serving/readers-gate.mjs';

/** A piece of work that ends when it is told to. */
function work() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
}

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

describe('a change of what is shown', () => {
  it('waits for the answers that have begun, and those after it wait for it', async () => {
    const gate = readersGate();
    const before = work();
    const order: string[] = [];
    const first = gate.read(async () => {
      await before.done;
      order.push('before');
    });
    const change = gate.alone(() => order.push('change'), 60_000);
    const after = gate.read(() => Promise.resolve(order.push('after')));
    await aMoment();
    expect(order).toEqual([]);

    before.finish();
    await Promise.all([first, change, after]);
    expect(order).toEqual(['before', 'change', 'after']);
  });

  it('is made all the same when an answer never ends', async () => {
    const gate = readersGate();
    void gate.read(() => new Promise(() => {}));
    const change = jest.fn();

    await gate.alone(change, 1);

    expect(change).toHaveBeenCalledTimes(1);
  });

  it('comes after another one, and nothing is answered between them', async () => {
    const gate = readersGate();
    const order: string[] = [];
    const changes = [1, 2].map((nth) => gate.alone(() => order.push(`change ${nth}`), 60_000));
    const read = gate.read(() => Promise.resolve(order.push('answer')));
    await Promise.all([...changes, read]);

    expect(order).toEqual(['change 1', 'change 2', 'answer']);
  });

  it('opens the gate again when it fails, and says so to who made it', async () => {
    const gate = readersGate();
    const failing = gate.alone(() => {
      throw new Error('disk full');
    }, 60_000);

    await expect(failing).rejects.toThrow('disk full');
    await expect(gate.read(() => Promise.resolve('answered'))).resolves.toBe('answered');
  });
});

test('an answer that fails lets a change through', async () => {
  const gate = readersGate();
  await expect(gate.read(() => Promise.reject(new Error('broke off')))).rejects.toThrow('broke off');

  await expect(gate.alone(() => {}, 60_000)).resolves.toBeUndefined();
});
