import { compareQuery } from '@/lib/site/compare-query';

describe('what an address of Compare may ask for', () => {
  it('is its own eight things, in its own order', () => {
    expect(
      Object.entries(
        compareQuery({ to: '2020-21', scale: 'index', line4: 'd.four', measure: 'camp.swam', next: 'x' }),
      ),
    ).toEqual([
      ['measure', 'camp.swam'],
      ['to', '2020-21'],
      ['line4', 'd.four'],
      ['scale', 'index'],
    ]);
  });

  it.each(['', '"><script>', 'a b', 'a'.repeat(121)])(
    'is nothing that no choice of ours looks like: %.20s',
    (value) => {
      expect(compareQuery({ measure: value })).toEqual({});
    },
  );
});
