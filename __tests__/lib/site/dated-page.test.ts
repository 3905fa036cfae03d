import { datedPage } from '@/lib/site/dated-page';

describe('a page that can be read as at a day', () => {
  it.each([
    '/',
    '/datasets/elective-home-education',
    '/datasets/elective-home-education/history',
    '/datasets/elective-home-education/view/y11-leavers/2018-19/2019-20',
    '/figures/elective-home-education/trend-current-ehe-recorded',
    '/compare',
    '/compare?measure=camp.swam&from=2019-20&to=2020-21',
    '/meetings',
    '/meetings/2019-09-17',
    '/promises',
    '/said',
  ])('is %s', (page) => {
    expect(datedPage(page)).toBe(page);
  });

  it.each([
    ['/as-at/2019-10-01/datasets/camp', '/datasets/camp'],
    ['/as-at/2019-10-01', '/'],
    ['/as-at/2019-10-01/compare?line1=camp.swam', '/compare?line1=camp.swam'],
    ['/compare?measure=camp.swam&next=//evil.example', '/compare?measure=camp.swam'],
    ['/datasets/camp?next=//evil.example#change', '/datasets/camp'],
  ])('is known without its day and without what does not belong to it: %s', (asked, page) => {
    expect(datedPage(asked)).toBe(page);
  });

  it.each([
    '',
    'datasets/camp',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example/datasets/camp',
    'javascript:alert(1)',
    '/officers',
    '/files/camp/latest/camp.csv',
    '/datasets/%2e%2e/officers',
    '/datasets/../../officers',
    '/as-at/2019-10-01/as-at/2019-10-01',
    '/methods',
  ])('is not %s', (asked) => {
    expect(datedPage(asked)).toBeUndefined();
  });
});
