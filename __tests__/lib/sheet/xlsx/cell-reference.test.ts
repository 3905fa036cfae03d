import { columnOfReference, readRange } from '@/lib/sheet/xlsx/cell-reference';

describe('the reference of a cell', () => {
  it.each([
    ['A1', 0],
    ['Z9', 25],
    ['AA10', 26],
    ['XFD1048576', 16383],
    ['12', undefined],
    ['', undefined],
  ])('%s names column %s', (reference, column) => {
    expect(columnOfReference(reference)).toBe(column);
  });
});

describe('a range of cells', () => {
  it('has two ends, both in it', () => {
    expect(readRange('B3:C5')).toEqual({
      text: 'B3:C5',
      firstRow: 3,
      lastRow: 5,
      firstColumn: 1,
      lastColumn: 2,
    });
  });

  it('is none where it is one cell or a whole column', () => {
    expect(readRange('B3')).toBeUndefined();
    expect(readRange('B:C')).toBeUndefined();
  });
});
