import { beginEpoch, live, oncePerEpoch } from '@/lib/store/live.mjs';

describe('what is worked out from the figures that are shown', () => {
  it('is worked out once, for every copy of the module that asks', () => {
    const make = jest.fn(() => ['299 pupils']);
    const [one, other] = [oncePerEpoch('pupils', make), oncePerEpoch('pupils', make)];

    expect(one()).toBe(other());
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is worked out anew when other figures are shown', () => {
    const make = jest.fn(() => live().epoch);
    const epoch = oncePerEpoch('epoch', make);
    const before = epoch();
    beginEpoch('a fingerprint');

    expect(epoch()).toBe(before + 1);
  });

  it('need not be worked out where it is known', () => {
    beginEpoch('a fingerprint', [['total', 297]]);

    expect(oncePerEpoch('total', () => 0)()).toBe(297);
  });
});

test('what was published after the build is not what the build was made of', () => {
  live().ofBuild = true;
  beginEpoch('a fingerprint');

  expect([live().ofBuild, live().shows]).toEqual([false, 'a fingerprint']);
});

test('without a server in front nothing is in the way of a change', async () => {
  const change = jest.fn();
  await live().alone(change);

  expect(change).toHaveBeenCalledTimes(1);
});
