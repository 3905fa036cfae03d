import { withOembed } from '@/components/sharing/with-oembed';
import { site } from '@/lib/site/config';
import { trendOf201 } from '../../fixtures/made-tables/cited-figures';

const json = (version: string) =>
  `${site.baseUrl}/files/elective-home-education/${version}/figures/trend-current-ehe-recorded.oembed.json`;

it.each(['2020-10-27', 'latest'])(
  'a page of %s leads to its own oEmbed answer, by its whole address',
  (version) => {
    expect(withOembed({}, trendOf201, version).alternates?.types).toEqual({
      'application/json+oembed': [
        { url: json(version), title: 'More children recorded as home educated every year but one' },
      ],
    });
  },
);

it('the rest of what a page says of itself stays', () => {
  const told = withOembed({ title: 'A', alternates: { canonical: '/a' } }, trendOf201, 'latest');
  expect(told).toMatchObject({ title: 'A', alternates: { canonical: '/a' } });
});
