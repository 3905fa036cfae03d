import { chartName } from '@/lib/export/chart-name';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

describe('the name of a chart on another page', () => {
  it('is its finding while its figures stay', () => {
    expect(chartName(sharedTrendOf201, '2020-10-27')).toBe(
      'Chart: More children recorded as home educated every year but one',
    );
  });

  it('is what it measures where its figures follow, and the finding may change', () => {
    expect(chartName(sharedTrendOf201, 'latest')).toBe(
      'Chart of the latest figures: Recorded as home educated, Rotherham',
    );
  });
});
