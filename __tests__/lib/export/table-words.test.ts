import { cellWords, wordsUnderTable } from '@/lib/export/table-words';
import { sharedTrendOf201, sharedYearGroups } from '../../fixtures/made-tables/cited-figures';

describe('a cell in words', () => {
  it.each([
    [{ text: '201' }, '201'],
    [{ text: '133', tag: 'worked out' as const }, '133 (worked out)'],
    [{ text: '230', tag: 'part-way' as const, note: 1 }, '230 (part-way) [note 1]'],
    [{ text: '[z]', note: 2 }, '[z] [note 2]'],
  ])('%o reads "%s"', (cell, words) => {
    expect(cellWords(cell)).toBe(words);
  });
});

describe('what stands under a table', () => {
  it('is its source, then each note by the number that the cells name', () => {
    const [source, first, ...others] = wordsUnderTable(sharedTrendOf201, '2020-10-27');
    expect(source).toMatch(/^Source: Rotherham Metropolitan Borough Council, .*\/2020-10-27$/);
    expect(first).toMatch(/^Note 1: Recorded as home educated, on 11 September 2020: /);
    expect(others).toHaveLength(7);
    expect(others.at(-1)).toBe('Note 8: Events are marked for their date only.');
  });

  it('begins with what must be known to read it, where there is something', () => {
    expect(wordsUnderTable(sharedYearGroups, '2020-10-27')[0]).toBe(
      'Primary is six year groups here and secondary five. Year 11 is 33 in this table and 32 in Appendix 1, for the same day.',
    );
  });
});
