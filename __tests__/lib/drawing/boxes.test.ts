import { contains, crosses, overlaps, sharedArea, textBox } from '@/lib/drawing/boxes';

const box = { x: 10, y: 10, width: 20, height: 10 };

describe('overlaps', () => {
  it('says that boxes which share an area overlap', () => {
    expect(overlaps(box, { x: 25, y: 15, width: 20, height: 10 })).toBe(true);
  });

  it('says that boxes which share an edge do not', () => {
    expect(overlaps(box, { x: 30, y: 10, width: 20, height: 10 })).toBe(false);
  });

  it('counts boxes that are nearer than the gap', () => {
    expect(overlaps(box, { x: 31, y: 10, width: 20, height: 10 }, 2)).toBe(true);
  });
});

describe('sharedArea', () => {
  it('is the area that two boxes have in common', () => {
    expect(sharedArea(box, { x: 25, y: 15, width: 20, height: 10 })).toBe(25);
  });

  it('is 0 for boxes that are apart', () => {
    expect(sharedArea(box, { x: 100, y: 100, width: 1, height: 1 })).toBe(0);
  });
});

describe('contains', () => {
  it('is true for a box inside another, edges included', () => {
    expect(contains(box, { x: 10, y: 12, width: 20, height: 8 })).toBe(true);
  });

  it('is false for a box that sticks out', () => {
    expect(contains(box, { x: 9, y: 12, width: 5, height: 5 })).toBe(false);
  });
});

describe('crosses', () => {
  it('is true for a line through a box that begins and ends outside it', () => {
    expect(crosses(box, { x1: 0, y1: 0, x2: 40, y2: 30 })).toBe(true);
  });

  it('is true for a line inside a box', () => {
    expect(crosses(box, { x1: 12, y1: 12, x2: 14, y2: 14 })).toBe(true);
  });

  it('is false for a line that passes by', () => {
    expect(crosses(box, { x1: 0, y1: 0, x2: 40, y2: 0 })).toBe(false);
  });

  it('is false for a line that ends before the box', () => {
    expect(crosses(box, { x1: 0, y1: 15, x2: 9, y2: 15 })).toBe(false);
  });
});

describe('textBox', () => {
  const text = {
    shape: 'text',
    x: 50,
    y: 40,
    text: '00',
    sizePx: 10,
    weight: 'normal',
    fill: '#000',
  } as const;

  it('reaches from the anchor to the right, over the baseline and a little under it', () => {
    const { x, y, width, height } = textBox({ ...text, anchor: 'start' });
    expect([x, y, height]).toEqual([50, 32.6, 9.5]);
    expect(width).toBeCloseTo(11.1, 1);
  });

  it('ends at the anchor when that is the end', () => {
    const { x, width } = textBox({ ...text, anchor: 'end' });
    expect(x + width).toBeCloseTo(50, 10);
  });

  it('has the anchor in its middle when that is the middle', () => {
    const { x, width } = textBox({ ...text, anchor: 'middle' });
    expect(x + width / 2).toBeCloseTo(50, 10);
  });
});
