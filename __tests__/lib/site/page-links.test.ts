import { asAtAddress, pageLinks } from '@/lib/site/page-links';

describe('the links of a day', () => {
  const at = pageLinks('2019-10-01');

  it.each([
    [at.home(), '/as-at/2019-10-01'],
    [at.dataset('camp'), '/as-at/2019-10-01/datasets/camp'],
    [at.history('camp'), '/as-at/2019-10-01/datasets/camp/history'],
    [
      at.view('camp', 'swam', '2019-20', '2020-21'),
      '/as-at/2019-10-01/datasets/camp/view/swam/2019-20/2020-21',
    ],
    [at.choose('camp'), '/as-at/2019-10-01/datasets/camp/view'],
    [at.figure('camp', 'trend-swam'), '/as-at/2019-10-01/figures/camp/trend-swam'],
    [at.compare(), '/as-at/2019-10-01/compare'],
    [at.compare({ measure: 'camp.swam' }), '/as-at/2019-10-01/compare?measure=camp.swam'],
    [at.meetings(), '/as-at/2019-10-01/meetings'],
    [at.meeting('2019-09-17'), '/as-at/2019-10-01/meetings/2019-09-17'],
    [at.promises(), '/as-at/2019-10-01/promises'],
    [at.said(), '/as-at/2019-10-01/said'],
  ])('keep it: %s', (made, address) => {
    expect(made).toBe(address);
  });

  it('name it, and those of today name none', () => {
    expect(at.day).toBe('2019-10-01');
    expect(pageLinks()).not.toHaveProperty('day');
    expect(pageLinks().home()).toBe('/');
  });
});

describe('a page of today', () => {
  it.each([
    ['/', '/as-at/2019-10-01'],
    ['/datasets/camp', '/as-at/2019-10-01/datasets/camp'],
    ['/compare?line1=camp.swam', '/as-at/2019-10-01/compare?line1=camp.swam'],
  ])('%s stands as at a day at %s', (page, address) => {
    expect(asAtAddress('2019-10-01', page)).toBe(address);
  });
});
