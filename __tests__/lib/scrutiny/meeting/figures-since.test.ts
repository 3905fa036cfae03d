import type { Table } from '@/lib/dataset/table';
import type { VersionId } from '@/lib/dataset/version';
import { academicYear } from '@/lib/period/period';
import { figuresSince } from '@/lib/scrutiny/meeting/figures-since';
import { inPeriod, laterTable } from '../../../fixtures/later-versions';
import { trendOf } from '../../../fixtures/made-tables/context';
import { madeTable, orchard } from '../../../fixtures/made-tables/orchard';
import { madeItem, madeRecord, madeSource } from '../../../fixtures/made-meetings';

const had = madeTable([{ period: academicYear(2019), cells: { stored: 40 } }]);
const then = madeRecord({ items: [madeItem(4, { datasets: [orchard.id] })] });

/** Of a page that opens with the number in store. */
const sentencesOf = (tables: readonly Table[], damaged: readonly VersionId[] = []): readonly string[] => {
  const source = madeSource({
    then,
    dataset: () => ({ dataset: orchard, tables, damaged }),
    article: (table) => ({
      lead: `Opens with ${JSON.stringify(table.observations[0]?.cells['stored'])}.`,
      story: '',
      main: trendOf(table, 'stored'),
      others: [],
    }),
  });
  return figuresSince(source).flatMap(({ sentences }) => sentences);
};

describe('what the figures have done since', () => {
  it('is nothing where no later version has been published', () => {
    expect(sentencesOf([had])).toEqual(['No later version has been published.']);
  });

  it('is one later version that changes none of them', () => {
    expect(sentencesOf([had, laterTable(had, '2021-06-01', (rows) => rows)])).toEqual([
      'One later version has been published, on 1 June 2021.',
      'Version of 1 June 2021: Made up for a test.',
    ]);
  });

  it('is a correction, with how the page opens now', () => {
    expect(sentencesOf([had, laterTable(had, '2021-06-01', inPeriod('2019-20', { stored: 41 }))])).toEqual([
      'One later version has been published, on 1 June 2021.',
      'Version of 1 June 2021: Made up for a test.',
      'Corrected on 1 June 2021: 40 became 41 (Apples in store, 2019/20).',
      'Its page now opens: “Opens with {"kind":"number","value":41,"flags":[]}.”',
    ]);
  });

  it('is a count part-way through a new year, which is not compared', () => {
    const partWay = madeTable([{ period: academicYear(2021), asAt: '2021-09-10', cells: { stored: 55 } }]);
    const later = laterTable(had, '2021-10-01', (rows) => [...rows, ...partWay.observations]);
    expect(sentencesOf([had, later]).at(-1)).toBe(
      '40 on 31 August 2020 then; 55 on 10 September 2021 is part-way and not compared.',
    );
  });

  it('cannot be told where the version that members had is damaged', () => {
    expect(sentencesOf([], ['2021-03-01'])).toEqual([
      'The version of 1 March 2021, which members had, cannot be shown: its file is not as it was published.',
    ]);
  });

  it('says that a later version is damaged', () => {
    expect(sentencesOf([had], ['2021-06-01'])).toEqual([
      'The version of 1 June 2021 cannot be shown: its file is not as it was published.',
    ]);
  });

  it('is a first publication, where members had heard of an item before there were figures', () => {
    expect(sentencesOf([laterTable(had, '2021-06-01', (rows) => rows)])).toEqual([
      'Its figures were first published on 1 June 2021.',
    ]);
  });

  it('names each dataset once, though several items list it', () => {
    const items = [madeItem(4, { datasets: [orchard.id] }), madeItem(5, { datasets: [orchard.id] })];
    const source = madeSource({
      then: madeRecord({ items }),
      dataset: () => ({ dataset: orchard, tables: [had], damaged: [] }),
    });
    expect(figuresSince(source)).toHaveLength(1);
  });
});
