import { defineFigures, kebab, type Retirement, trendId, trendOfEach } from '@/lib/figure/define-figures';
import { orchard, orchardByColour } from '../../fixtures/made-tables/orchard';

describe('the declaration of figures', () => {
  it('is kept as it is', () => {
    const figures = defineFigures(orchard, [{ id: 'a', kind: 'trend', quantities: ['stored', 'added'] }]);
    expect(figures).toEqual([{ id: 'a', kind: 'trend', quantities: ['stored', 'added'] }]);
  });

  it('refuses two of one id', () => {
    expect(() =>
      defineFigures(orchard, [
        { id: 'a', kind: 'trend', quantities: ['stored'] },
        { id: 'a', kind: 'change-bars', quantity: 'stored' },
      ]),
    ).toThrow('two figures with one id: a');
  });

  it('does not compile with a measure or a breakdown that the dataset does not have', () => {
    // @ts-expect-error the dataset has no such measure
    expect(defineFigures(orchard, [{ id: 'a', kind: 'trend', quantities: ['stord'] }])).toHaveLength(1);
    expect(
      defineFigures(orchardByColour, [
        // @ts-expect-error the dataset has no such breakdown
        { id: 'a', kind: 'breakdown-bars', quantity: 'stored', breakdown: 'color' },
      ]),
    ).toHaveLength(1);
  });

  it.each<[string, Retirement, string]>([
    ['without a day', { from: '2021-13-01', why: 'Why.' }, 'the retirement of a is from no day: 2021-13-01'],
    ['without a sentence', { from: '2021-10-12', why: ' ' }, 'the retirement of a needs a sentence'],
    [
      'that leads to itself',
      { from: '2021-10-12', why: 'Why.', instead: 'a' },
      'the retirement of a leads to no figure that is made: a',
    ],
    [
      'that leads nowhere',
      { from: '2021-10-12', why: 'Why.', instead: 'c' },
      'the retirement of a leads to no figure that is made: c',
    ],
  ])('refuses a retirement %s', (_, retired, message) => {
    const other = { id: 'b', kind: 'trend', quantities: ['stored'] } as const;
    expect(() => defineFigures(orchard, [{ ...other, id: 'a', retired }, other])).toThrow(message);
  });

  it('keeps a retirement that leads to a figure that is made', () => {
    const retired: Retirement = { from: '2021-10-12', why: 'Why.', instead: 'b' };
    const other = { id: 'b', kind: 'trend', quantities: ['stored'] } as const;
    expect(defineFigures(orchard, [{ ...other, id: 'a', retired }, other])[0]).toMatchObject({ retired });
  });

  it('makes a trend of each quantity, named after it', () => {
    expect(trendOfEach(['stored', 'eaten_share'])).toEqual([
      { id: 'trend-stored', kind: 'trend', quantities: ['stored'] },
      { id: 'trend-eaten-share', kind: 'trend', quantities: ['eaten_share'] },
    ]);
  });

  it('writes a column as it stands in an address', () => {
    expect(kebab('y11_leavers_now')).toBe('y11-leavers-now');
    expect(trendId('y11_leavers')).toBe('trend-y11-leavers');
  });
});
