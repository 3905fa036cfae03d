import { widestLine, wrapEvenly, wrapText } from '@/lib/drawing/wrap-text';

const sizePx = 10;

describe('wrapText', () => {
  it('keeps a text that fits in one line', () => {
    expect(wrapText('Year 11', { maxWidthPx: 100, sizePx })).toEqual(['Year 11']);
  });

  it('breaks at spaces', () => {
    expect(wrapText('Left at the end of Year 11', { maxWidthPx: 60, sizePx })).toEqual([
      'Left at the',
      'end of Year',
      '11',
    ]);
  });

  it('leaves a word that is too long whole', () => {
    expect(wrapText('of involvement', { maxWidthPx: 20, sizePx })).toEqual(['of', 'involvement']);
  });

  it('cuts a word that is too long when it is told to', () => {
    expect(wrapText('involvement', { maxWidthPx: 30, sizePx, breakWords: true })).toEqual([
      'involv',
      'ement',
    ]);
  });
});

describe('wrapEvenly', () => {
  it('gives lines of like length', () => {
    expect(wrapEvenly('Recorded at the year end 195', { maxWidthPx: 110, sizePx })).toEqual([
      'Recorded at the',
      'year end 195',
    ]);
  });

  it('cuts no word to make lines even', () => {
    expect(wrapEvenly('Recorded 195', { maxWidthPx: 50, sizePx, breakWords: true })).toEqual([
      'Recorded',
      '195',
    ]);
  });
});

describe('widestLine', () => {
  it('is the width of the longest of some lines', () => {
    expect(widestLine(['1', '111'], 1000)).toBeCloseTo(1668, -1);
  });

  it('is 0 for no lines', () => {
    expect(widestLine([], 10)).toBe(0);
  });
});
