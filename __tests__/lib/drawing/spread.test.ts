import { spread } from '@/lib/drawing/spread';

describe('spread', () => {
  it('leaves alone what is apart', () => {
    expect(
      spread(
        [
          { centre: 20, height: 10 },
          { centre: 60, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([20, 60]);
  });

  it('lets two that collide share the move', () => {
    expect(
      spread(
        [
          { centre: 50, height: 10 },
          { centre: 52, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([46, 56]);
  });

  it('keeps the order of the heights that were asked for, not that of the list', () => {
    expect(
      spread(
        [
          { centre: 52, height: 10 },
          { centre: 50, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([56, 46]);
  });

  it('pushes a pile up to stay over the bottom', () => {
    expect(
      spread(
        [
          { centre: 96, height: 10 },
          { centre: 98, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([85, 95]);
  });

  it('lets a third join a pile that has grown into it', () => {
    expect(
      spread(
        [
          { centre: 50, height: 10 },
          { centre: 50, height: 10 },
          { centre: 61, height: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([expect.closeTo(43.67, 1), expect.closeTo(53.67, 1), expect.closeTo(63.67, 1)]);
  });
});
