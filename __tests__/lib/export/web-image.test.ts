import { webImage } from '@/lib/export/web-image';
import { site } from '@/lib/site/config';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const files = `${site.baseUrl}/files/elective-home-education`;

describe('the image for web pages', () => {
  it('is shown 800 px wide and has 1,200 × 675 pixels', () => {
    const { src, widthPx, heightPx, scale } = webImage(sharedTrendOf201, '2020-10-27', 'titled');
    expect(src).toBe(`${files}/2020-10-27/figures/trend-current-ehe-recorded--web.png`);
    expect([widthPx, heightPx]).toEqual([800, 450]);
    expect([widthPx * scale, heightPx * scale]).toEqual([1200, 675]);
  });

  it('can follow new figures, and leave its headline to the page', () => {
    expect(webImage(sharedTrendOf201, 'latest', 'untitled').src).toBe(
      `${files}/latest/figures/trend-current-ehe-recorded--web--untitled.png`,
    );
  });
});
