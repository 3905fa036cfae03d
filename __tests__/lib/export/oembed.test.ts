import { embedHeightPx } from '@/lib/drawing/embed-height';
import { oembedJson } from '@/lib/export/oembed';
import { site } from '@/lib/site/config';
import { trendOf201 } from '../../fixtures/made-tables/cited-figures';

type Answer = Record<string, unknown>;
const answerFor = (version: string) => JSON.parse(oembedJson(trendOf201, version)) as Answer;
const frozen = answerFor('2020-10-27');
const latest = answerFor('latest');
const heightPx = embedHeightPx(trendOf201, { titling: 'titled' });

/** As WordPress finds the frame and its address in an answer of a provider that it does not know. */
const wordPressFrame = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms;
const wordPressSource = / src=(['"])(.*?)\1/;

describe.each([
  ['2020-10-27', frozen],
  ['latest', latest],
])('the oEmbed answer of %s', (version, answer) => {
  it('has what oembed.com 1.0 requires of a rich resource', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: heightPx });
    expect(Number.isInteger(answer.height)).toBe(true);
    expect(typeof answer.html).toBe('string');
  });

  it('says what it is and whose', () => {
    expect(answer).toMatchObject({
      title: 'More children recorded as home educated every year but one',
      provider_name: 'Children’s services statistics',
      provider_url: `${site.baseUrl}/`,
    });
  });

  it('has a thumbnail with both its sizes, as the specification asks', () => {
    expect(answer).toMatchObject({
      thumbnail_url: `${site.baseUrl}/files/elective-home-education/${version}/figures/trend-current-ehe-recorded--web.png`,
      thumbnail_width: 1200,
      thumbnail_height: 675,
    });
  });

  it('is one frame that WordPress takes, with nothing round it and no script', () => {
    const html = String(answer.html);
    expect(wordPressFrame.exec(html)?.[2]).toBe(html);
    expect(wordPressSource.exec(html)?.[2]).toBe(
      `${site.baseUrl}/embed/elective-home-education/trend-current-ehe-recorded/${version}.html`,
    );
    expect(html.match(/<iframe/g)).toHaveLength(1);
    expect(html).not.toContain('<script');
  });
});

it('a frozen answer may be kept a year, the latest a day, both in seconds', () => {
  expect(frozen.cache_age).toBe(31_536_000);
  expect(latest.cache_age).toBe(86_400);
});
