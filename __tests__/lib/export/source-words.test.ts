import { sourceWords, versionWords } from '@/lib/export/source-words';
import { site } from '@/lib/site/config';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const page = `${site.baseUrl}/figures/elective-home-education/trend-current-ehe-recorded`;

describe('where a figure comes from', () => {
  it('is the council, its paper, the place in it, and the meeting', () => {
    expect(sourceWords(sharedTrendOf201)).toBe(
      'Rotherham Metropolitan Borough Council, Elective Home Education: briefing, Item 7, Appendix 1, page 14, ' +
        'Improving Lives Select Commission, meeting of 27 October 2020',
    );
  });
});

describe('which version a text is of', () => {
  it('is named with the address at which it stays', () => {
    expect(versionWords(sharedTrendOf201, '2020-10-27')).toBe(
      `Version of 27 October 2020 (1.0.0): ${page}/2020-10-27`,
    );
  });

  it('is still named where the address leads to the latest', () => {
    expect(versionWords(sharedTrendOf201, 'latest')).toBe(
      `Version of 27 October 2020 (1.0.0); the latest figures: ${page}`,
    );
  });
});
