import { nameCell } from '@/lib/release/name-cell';

describe('the name of a cell', () => {
  it('is its period and measure', () => {
    expect(nameCell({ period: '2019-20', measure: 'boats', groups: {} })).toBe('2019-20/boats');
  });

  it('has its groups after that', () => {
    const groups = { year_group: '11', sex: 'girls' };
    expect(nameCell({ period: '2020-09-11', measure: 'pupils', groups })).toBe(
      '2020-09-11/pupils/year_group=11/sex=girls',
    );
  });
});
