import { quotableSentence } from '@/lib/export/quotable-sentence';
import { site } from '@/lib/site/config';
import { sharedTrendOf201, sharedYearGroups } from '../../fixtures/made-tables/cited-figures';

const said =
  '201 children were recorded as electively home educated on 31 August 2020. That is 18 more than a year ' +
  'before (183), up 9.8%. Source: Rotherham Metropolitan Borough Council, Elective Home Education: briefing, ' +
  'Item 7, Appendix 1, page 14, Improving Lives Select Commission, meeting of 27 October 2020. ' +
  'Version of 27 October 2020 (1.0.0)';
const page = `${site.baseUrl}/figures/elective-home-education/trend-current-ehe-recorded`;

describe('a sentence to quote', () => {
  it('has the number, the comparison, the source and the address that stays', () => {
    expect(quotableSentence(sharedTrendOf201, '2020-10-27')).toBe(`${said}: ${page}/2020-10-27`);
  });

  it('keeps the version of its numbers where the address follows new ones', () => {
    expect(quotableSentence(sharedTrendOf201, 'latest')).toBe(`${said}; the latest figures: ${page}`);
  });

  it('takes along what must be known to read it', () => {
    expect(quotableSentence(sharedYearGroups, '2020-10-27')).toContain(
      ' Primary is six year groups here and secondary five. Year 11 is 33 in this table and 32 in Appendix 1, for the same day. Source: ',
    );
  });
});
