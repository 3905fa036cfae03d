import { countClaims } from '@/lib/scrutiny/meeting/count-claims';

const shown = { verdict: 'the table shows this' } as const;

describe('the sentences about an item', () => {
  it('are counted by what may be said of them', () => {
    expect(
      countClaims([
        shown,
        { verdict: 'no figure was published' },
        shown,
        { verdict: 'the table does not show this' },
        { verdict: 'true then, not now' },
      ]),
    ).toEqual({
      text: '5 sentences of the papers: 2 the table shows; 1 the table does not show; 1 without a published figure; 1 true then, not now',
      isLong: true,
    });
  });

  it('stand open where they are four or fewer', () => {
    expect(countClaims([shown])).toEqual({
      text: '1 sentence of the papers: 1 the table shows',
      isLong: false,
    });
    expect(countClaims([shown, shown, shown, shown]).isLong).toBe(false);
  });
});
