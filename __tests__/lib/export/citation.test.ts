import { citation } from '@/lib/export/citation';
import { site } from '@/lib/site/config';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const cited =
  'Rotherham Metropolitan Borough Council, Elective Home Education: briefing, Item 7, Appendix 1, page 14, ' +
  'Improving Lives Select Commission, meeting of 27 October 2020. Figure: More children recorded as home ' +
  'educated every year but one (Recorded as home educated, Rotherham, 31 August 2015 to 31 August 2020). ' +
  'Children’s services statistics. Version of 27 October 2020 (1.0.0)';
const page = `${site.baseUrl}/figures/elective-home-education/trend-current-ehe-recorded`;

describe('a citation', () => {
  it('has the paper, the figure, the version and the address that stays', () => {
    expect(citation(sharedTrendOf201, '2020-10-27')).toBe(`${cited}: ${page}/2020-10-27`);
  });

  it('says what its address is where that follows new figures', () => {
    expect(citation(sharedTrendOf201, 'latest')).toBe(`${cited}; the latest figures: ${page}`);
  });
});
