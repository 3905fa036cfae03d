import fc from 'fast-check';
import { lineCounter } from '@/lib/drawing/line-counter';
import { textWidth } from '@/lib/drawing/text-width';
import { wrapText } from '@/lib/drawing/wrap-text';

describe('lineCounter', () => {
  const text = 'one two three';
  const count = lineCounter(text, 16);

  it('counts one line where the whole text fits, and one for each word where no two fit', () => {
    expect(count(textWidth(text, 16))).toBe(1);
    expect(count(1)).toBe(3);
    expect(lineCounter('', 16)(100)).toBe(1);
  });

  it('counts the lines that wrapText makes', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 900 }), (each, tenthsPx) => {
        const line = each.join(' ');
        // A width that no sum of letters has to the last bit.
        const maxWidthPx = tenthsPx + 0.123;
        expect(lineCounter(line, 14, 'bold')(maxWidthPx)).toBe(
          wrapText(line, { maxWidthPx, sizePx: 14, weight: 'bold' }).length,
        );
      }),
    );
  });
});
