import { textWidth } from '@/lib/drawing/text-width';

describe('textWidth', () => {
  it.each([
    // Arial's advance widths as published, in thousandths of the size.
    ['0', 556],
    ['1', 556],
    ['i', 222],
    ['m', 833],
    ['W', 944],
    ['A', 667],
    [' ', 278],
    [',', 278],
    ['%', 889],
    ['−', 584],
    ['–', 556],
    ['…', 1000],
  ])('gives %j the published width of %i thousandths', (text, thousandths) => {
    expect(textWidth(text, 1000)).toBeCloseTo(thousandths, -0.5);
  });

  it.each([
    ['0', 556],
    ['i', 278],
    ['m', 889],
    ['A', 722],
  ])('gives bold %j the published width of %i thousandths', (text, thousandths) => {
    expect(textWidth(text, 1000, 'bold')).toBeCloseTo(thousandths, -0.5);
  });

  it('adds up the letters and grows with the size', () => {
    expect(textWidth('201', 15)).toBeCloseTo(25.02, 1);
    expect(textWidth('201', 30)).toBeCloseTo(2 * textWidth('201', 15), 10);
  });

  it('counts a character that it does not know as wide as the size', () => {
    expect(textWidth('字', 15)).toBe(15);
  });

  it('gives no width to no text', () => {
    expect(textWidth('', 15)).toBe(0);
  });
});
