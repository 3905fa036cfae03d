import type { Edition } from '@/lib/edition/edition';
import { publicationDays, versionDays } from '@/lib/edition/publication-days';
import { currentEdition } from '@/app/published';
import { camp, campTable } from '../../fixtures/made-tables/camp';

const tables = [3, 1, 3].map((place) => campTable(camp, [[2020, 'red', 17, 20, 37]], place));
const found = { dataset: camp, tables, latest: tables[2]! };

describe('the days on which something was published', () => {
  it('are each named once, the earliest first', () => {
    expect(versionDays(found)).toEqual(['2021-10-01', '2021-10-03']);
  });

  it('are those of figures and of papers', () => {
    const { meetings } = currentEdition().published;
    const edition: Edition = { catalogue: [], published: { datasets: [found], meetings } };
    expect(publicationDays(edition)).toEqual(['2019-09-17', '2020-10-27', '2021-10-01', '2021-10-03']);
  });
});
