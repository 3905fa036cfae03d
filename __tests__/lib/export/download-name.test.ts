import { downloadName } from '@/lib/export/download-name';
import { sharedTrendOf201 } from '../../fixtures/made-tables/cited-figures';

const start = 'elective-home-education_trend-current-ehe-recorded_2020-10-27';

describe('the name of a file that is taken away', () => {
  it('says dataset, figure and version', () => {
    expect(downloadName(sharedTrendOf201, 'csv')).toBe(`${start}.csv`);
  });

  it('says what an image is for', () => {
    expect(downloadName(sharedTrendOf201, 'png', { size: 'word', titling: 'titled' })).toBe(
      `${start}_word.png`,
    );
  });

  it('says that an image has no headline in it', () => {
    expect(downloadName(sharedTrendOf201, 'svg', { size: 'powerpoint', titling: 'untitled' })).toBe(
      `${start}_powerpoint_untitled.svg`,
    );
  });
});
