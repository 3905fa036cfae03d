import { renderToStaticMarkup } from 'react-dom/server';
import FindPage, { generateMetadata } from '@/app/(site)/find/page.server';
import CopiedFindPage from '@/app/(site)/find/page.static';

const answerTo = async (q?: string | string[]): Promise<string> =>
  renderToStaticMarkup(await FindPage({ searchParams: Promise.resolve({ q }) }));
const metadataOf = (q?: string) => generateMetadata({ searchParams: Promise.resolve({ q }) });

test('the page opens with its examples, and a search engine may keep it', async () => {
  expect(await answerTo()).toContain('32 Year 11');
  expect(await metadataOf()).toMatchObject({ title: 'Find a number' });
  expect(await metadataOf()).not.toHaveProperty('robots');
});

test('an answer is called by what was found, and is kept by no search engine', async () => {
  expect(await metadataOf('201')).toMatchObject({
    title: '1 figure and 1 sentence for “201”',
    robots: { index: false },
  });
});

test('what was asked stands in the box again, and what was found under it', async () => {
  const html = await answerTo('201 ');
  expect(html).toMatch(/<textarea[^>]*>201<\/textarea>/);
  expect(html).toContain('201 children were recorded as electively home educated on 31 August 2020.');
});

test('of an address that asks twice, the first question is answered', async () => {
  expect(await answerTo(['201', '30'])).toContain('1 figure and 1 sentence for “201”');
});

test('markup that was asked for is text', async () => {
  const html = await answerTo('</textarea><script>alert(1)</script>');
  expect(html).not.toContain('<script>');
});

test('in a copy of plain files the page says that it needs JavaScript, and opens with the same examples', () => {
  const html = renderToStaticMarkup(<CopiedFindPage />);
  expect(html).toContain('needs JavaScript');
  expect(html).toContain('32 Year 11');
});
