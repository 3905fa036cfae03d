import { pageMetadata } from '@/components/layout/page-metadata';
import { site } from '@/lib/site/config';

const preview = { href: '/cards/methods.png', alt: 'Methods: how.' };

test('a page has a title, a description and one canonical address', () => {
  const metadata = pageMetadata({ path: '/methods', title: 'Methods', description: 'How.', preview });
  expect(metadata.title).toBe('Methods');
  expect(metadata.description).toBe('How.');
  expect(metadata.alternates?.canonical).toBe(`${site.baseUrl}/methods`);
});

test('the front page is not called by the site’s name twice', () => {
  const { title } = pageMetadata({ path: '/', title: site.serviceName, description: 'All.', preview });
  expect(title).toEqual({ absolute: site.serviceName });
});

test('a link to a page shows its card, with the same in words for who cannot see it', () => {
  const metadata = pageMetadata({ path: '/methods', title: 'Methods', description: 'How.', preview });
  expect(metadata.openGraph?.images).toEqual([
    {
      url: `${site.baseUrl}/cards/methods.png`,
      alt: 'Methods: how.',
      width: 1200,
      height: 630,
      type: 'image/png',
    },
  ]);
  expect(metadata.twitter).toMatchObject({
    card: 'summary_large_image',
    images: [{ url: `${site.baseUrl}/cards/methods.png`, alt: 'Methods: how.' }],
  });
});
