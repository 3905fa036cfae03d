import type { Edition } from '@/lib/edition/edition';
import { unlistedPapers } from '@/lib/edition/edition-papers';
import type { Table } from '@/lib/dataset/table';
import { camp, campTable } from '../../fixtures/made-tables/camp';

const named = (day: number, paper: string): Table => {
  const table = campTable(camp, [[2020, 'red', 7, 8, 15]], day, paper);
  return {
    ...table,
    version: { ...table.version, citation: { ...table.version.citation, unlisted: true } },
  };
};
const edition = (tables: Table[], papers: string[] = []): Edition =>
  ({
    published: {
      datasets: [{ dataset: camp, tables, latest: tables.at(-1) }],
      meetings: { papers: papers.map((id) => ({ id })) },
    },
    catalogue: [],
  }) as unknown as Edition;
const told = (given: Edition): string[][] =>
  unlistedPapers(given).map((versions) =>
    versions.map(({ citation, version }) => `${citation.paper} ${version}`),
  );

describe('the papers that only a release names', () => {
  it('stand the latest meeting first, each with the versions that were read from it', () => {
    expect(told(edition([named(1, 'letter'), named(2, 'note'), named(3, 'letter')]))).toEqual([
      ['note 2021-10-02'],
      ['letter 2021-10-01', 'letter 2021-10-03'],
    ]);
  });

  it('are none once the list of papers has them, or where no version names one', () => {
    expect(told(edition([named(1, 'letter')], ['letter']))).toEqual([]);
    expect(told(edition([campTable(camp, [[2020, 'red', 7, 8, 15]])]))).toEqual([]);
  });
});
