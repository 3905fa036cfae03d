import { hatching } from '@/lib/drawing/hatching';

describe('hatching', () => {
  it('draws slanted strokes from edge to edge', () => {
    expect(hatching({ x: 0, y: 0, width: 10, height: 10 })).toBe('M0 7l7-7M4 10l6-6');
  });

  it('draws nothing in a box without an area', () => {
    expect(hatching({ x: 5, y: 5, width: 0, height: 20 })).toBe('');
  });
});
