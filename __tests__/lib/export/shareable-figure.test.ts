import { shareableFigure } from '@/lib/export/shareable-figure';
import { sharedYearGroups, trendOf201 } from '../../fixtures/made-tables/cited-figures';

describe('a figure without its drawing', () => {
  it('keeps its words, its numbers and its source', () => {
    const { headline, sentences, source, table, notes } = shareableFigure(trendOf201);
    expect({ headline, sentences, source, table, notes }).toEqual({
      headline: trendOf201.headline,
      sentences: trendOf201.sentences,
      source: trendOf201.source,
      table: trendOf201.table,
      notes: trendOf201.notes,
    });
  });

  it('keeps what must be read first, where there is something', () => {
    expect(sharedYearGroups.caution).toMatch(/^Primary is six year groups/);
    expect('caution' in shareableFigure(trendOf201)).toBe(false);
  });

  it('leaves the drawing behind', () => {
    expect(Object.keys(shareableFigure(trendOf201))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(marks|x|y|readings|form|kind)$/)]),
    );
  });
});
