import { readingRoom } from '@/lib/figure/reading-room';
import type { Reading } from '@/lib/figure/figure';

const reading = (title: string, ...values: [label: string, text: string][]): Reading => ({
  x: 0,
  y: 0,
  title,
  values: values.map(([label, text]) => ({ label, text, colour: '#000' })),
});

describe('readingRoom', () => {
  it('is as long as the longest of every part', () => {
    expect(readingRoom([reading('2019/20', ['Pupils', '9']), reading('2020', ['Pupils', '1,000'])])).toBe(
      '2019/20, Pupils 1,000',
    );
  });

  it('leaves room for a patch of colour at each of several values', () => {
    expect(readingRoom([reading('2019/20', ['A', '1'], ['B', '2'])])).toBe('2019/20, MM A 1, MM B 2');
  });

  it('is empty where there is nothing to read', () => {
    expect(readingRoom([])).toBe('');
  });
});
