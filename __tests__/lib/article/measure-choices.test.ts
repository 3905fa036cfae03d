import { latestTables } from '@/app/article';
import { measureChoices } from '@/lib/article/measure-choices';

const choices = measureChoices(latestTables());

describe('what can be followed over time', () => {
  // 12 of elective home education, 12 by year group, 4 of missing education, 3 of who they were, 2 offences, 1 capacity.
  it('is every measure, printed or worked out, of every dataset, each group by itself: 34', () => {
    expect(choices).toHaveLength(34);
    expect(new Set(choices.map(({ id }) => id)).size).toBe(34);
  });

  it.each([
    ['elective-home-education.y11-leavers', 'Left at the end of Year 11', {}],
    ['elective-home-education.new-starters', 'Started during the year', {}],
    [
      'elective-home-education-by-year-group.pupils.11',
      'Home-educated pupils: Year 11',
      { year_group: '11' },
    ],
    [
      'elective-home-education-by-year-group.pupils.total',
      'Home-educated pupils: Total',
      { year_group: 'total' },
    ],
    [
      'youth-offending-cohort.young-people.violence-against-the-person',
      'Young people: Violence against the person',
      { offence: 'violence_against_the_person' },
    ],
  ])('has %s, in words "%s"', (id, label, groups) => {
    expect(choices.find((choice) => choice.id === id)).toMatchObject({ label, groups });
  });

  it('has ids that can stand in an address as they are', () => {
    expect(choices.filter(({ id }) => !/^[a-z0-9-]+(\.[a-z0-9-]+){1,2}$/.test(id))).toEqual([]);
  });
});
