import { site } from '@/lib/site/config';
import { altText, altTextOf } from '@/lib/export/alt-text';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const words =
  'More children recorded as home educated every year but one. Line chart. Recorded as home educated: ' +
  '2014/15 123; 2015/16 149; 2016/17 145; 2017/18 167; 2018/19 183; 2019/20 201; 11 September 2020 230.';

describe('the alt text of a chart', () => {
  it('says the finding, what it is, and every value', () => {
    expect(altText(sharedTrendOf201)).toBe(words);
  });

  it('is the same for an image that never changes', () => {
    expect(altTextOf(sharedTrendOf201, '2020-10-27')).toBe(words);
  });

  it('names no number that the latest image may no longer show', () => {
    expect(altTextOf(sharedTrendOf201, 'latest')).toBe(
      'Chart of the latest figures: Recorded as home educated, Rotherham. Its numbers are at ' +
        `${site.baseUrl}/figures/elective-home-education/trend-current-ehe-recorded`,
    );
  });
});
