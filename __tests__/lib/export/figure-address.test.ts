import { figureAddress } from '@/lib/export/figure-address';
import { site } from '@/lib/site/config';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const page = `${site.baseUrl}/figures/elective-home-education/trend-current-ehe-recorded`;

describe('the whole address of a figure', () => {
  it('names the version that stays there', () => {
    expect(figureAddress(sharedTrendOf201, '2020-10-27')).toBe(`${page}/2020-10-27`);
  });

  it('names no version where it follows new figures', () => {
    expect(figureAddress(sharedTrendOf201, 'latest')).toBe(page);
  });
});
