import { asAtMetadata } from '@/components/as-at/as-at-metadata';
import { site } from '@/lib/site/config';

describe('the head of a page as at a day', () => {
  const page = { path: '/datasets/camp', title: 'Camp', description: 'Invented.' };

  it('names the day, is in no index, and has the page of today as the one to find', () => {
    expect(asAtMetadata(page, '2019-10-01')).toEqual({
      title: 'Camp, as known on 1 October 2019',
      description: 'Invented.',
      robots: { index: false },
      alternates: { canonical: `${site.baseUrl}/datasets/camp` },
    });
  });

  it('does not call the front page twice what the site is called', () => {
    expect(asAtMetadata({ ...page, title: site.serviceName }, '2019-10-01').title).toEqual({
      absolute: 'Children’s services statistics, as known on 1 October 2019',
    });
  });
});
