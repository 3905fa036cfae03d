import { publishedDataset } from '@/app/published';
import { datasetJson } from '@/lib/export/dataset-json';

interface Document {
  dataset: { id: string };
  version: { id: string; sha256: string };
  coverage: string[];
  as_printed: { text: string; where: string }[];
  measures: { name: string; worked_out: string | false }[];
  rows: {
    label: string;
    as_at: string;
    read_from: string;
    groups: unknown;
    cells: Record<string, unknown>;
  }[];
}

const json = (id: string) => JSON.parse(datasetJson(publishedDataset(id)!.latest)) as Document;
const ehe = json('elective-home-education');

describe('a version as JSON', () => {
  it('says what it is and where it was read', () => {
    expect(ehe.dataset.id).toBe('elective-home-education');
    expect(ehe.version).toMatchObject({ id: '2020-10-27', citation: { place: 'Appendix 1, page 14' } });
    expect(ehe.rows.map(({ read_from }) => read_from)).toContain(
      'Update at close of business Friday 11th Sept 2020',
    );
  });

  it('carries the formula of what is worked out, and false where the paper prints it', () => {
    expect(ehe.measures.filter(({ worked_out }) => worked_out !== false)).toMatchObject([
      {
        name: 'new_starters',
        worked_out: 'home educated at some time in the year − recorded at the end of the year before',
      },
      { name: 'returned_share', worked_out: 'returned to school ÷ home educated at some time in the year' },
    ]);
    expect(ehe.measures).toHaveLength(12);
  });

  it('has every cell with its symbol, its note, its coverage and its sum', () => {
    const { label, as_at, cells } = ehe.rows[6]!;
    expect([label, as_at]).toEqual(['11 September 2020', '2020-09-11']);
    expect(cells).toMatchObject({
      current_ehe_recorded: { kind: 'number', value: 230, coverage: 'NCY 1-11' },
      y11_leavers: { kind: 'missing', symbol: 'z', note: expect.stringContaining('N/A (32 Y11)') },
      new_starters: { kind: 'number', value: 34, workedOut: '235 − 201' },
      referred_to_cme: { kind: 'number', value: 0 },
    });
  });

  it('has what the papers say beside the figures', () => {
    expect(ehe.as_printed).toHaveLength(5);
    expect(ehe.coverage).toHaveLength(4);
  });

  it('has the range that is worked out, and the groups of a breakdown', () => {
    expect(json('children-missing-education').rows[0]!.cells).toMatchObject({
      active_cases: { kind: 'missing', symbol: 'x' },
      active_cases_implied: { kind: 'range', low: 210, high: 211 },
    });
    expect(json('elective-home-education-by-year-group').rows[10]).toMatchObject({
      groups: { year_group: '11' },
      cells: { pupils: { value: 33 } },
    });
  });

  it('ends with a line end', () => {
    expect(datasetJson(publishedDataset('family-time-capacity')!.latest).endsWith('}\n')).toBe(true);
  });
});
