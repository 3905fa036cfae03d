import { currentEdition } from '@/app/published';
import { publishedOn } from '@/lib/edition/published-on';

describe('what was published on a day', () => {
  it('stands the latest first, with the titles of papers and datasets', () => {
    const days = publishedOn(currentEdition());
    expect(days.map(({ day }) => day)).toEqual(['2020-10-27', '2019-09-17']);
    expect(days[1]).toEqual({
      day: '2019-09-17',
      papers: ['Minutes of the Improving Lives Select Commission, 17 September 2019'],
      datasets: ['Children missing education', 'Children missing education: who they were'],
    });
  });
});
