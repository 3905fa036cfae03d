import { csvPath, embedPath, pngPath } from '@/scripts/benchmark/served-addresses.mjs';
import { links } from '@/lib/site/links';

const figure = { dataset: 'orchard', figure: 'trend-apples', version: '2031-05-01' };

test('what is measured stands at the addresses that the site makes', () => {
  expect(embedPath(figure)).toBe(links.embed('orchard', 'trend-apples', '2031-05-01'));
  expect(csvPath(figure)).toBe(links.figureCsv('orchard', 'trend-apples', '2031-05-01'));
  expect(pngPath(figure)).toBe(
    links.figureImage('orchard', 'trend-apples', '2031-05-01', { size: 'web', format: 'png' }),
  );
});
