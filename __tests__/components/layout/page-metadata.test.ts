import { pageMetadata } from '@/components/layout/page-metadata';
import { site } from '@/lib/site/config';

test('a page has a title, a description and one canonical address', () => {
  const metadata = pageMetadata({ path: '/methods', title: 'Methods', description: 'How.' });
  expect(metadata.title).toBe('Methods');
  expect(metadata.description).toBe('How.');
  expect(metadata.alternates?.canonical).toBe(`${site.baseUrl}/methods`);
});

test('the front page is not called by the site’s name twice', () => {
  const { title } = pageMetadata({ path: '/', title: site.serviceName, description: 'All.' });
  expect(title).toEqual({ absolute: site.serviceName });
});
