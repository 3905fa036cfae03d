import { renderToStaticMarkup } from 'react-dom/server';
import { fairPairsView } from '@/app/views/fair-pairs-view';
import { momentOf, todaysMoment } from '@/app/views/moment';

const linksOf = (moment: Parameters<typeof fairPairsView>[0]): string[] =>
  [...renderToStaticMarkup(fairPairsView(moment).body).matchAll(/href="([^"]*)"/g)].map(
    ([, href = '']) => href,
  );

describe('Compare in a copy of plain files', () => {
  it('leads to the page of every fair comparison', () => {
    expect(linksOf(todaysMoment())).toContain(
      '/datasets/elective-home-education/view/y11-leavers/2018-19/2019-20',
    );
  });

  it('leads, as at a day, to the datasets of that day alone: of their choices the copy has no pages', () => {
    expect(linksOf(momentOf('2020-10-27'))).toEqual([
      '/as-at/2020-10-27/datasets/elective-home-education#change',
      '/as-at/2020-10-27/datasets/children-missing-education#change',
      '/as-at/2020-10-27/datasets/family-time-capacity#change',
    ]);
    expect(linksOf(momentOf('2019-10-01'))).toEqual([
      '/as-at/2019-10-01/datasets/children-missing-education#change',
    ]);
  });
});
