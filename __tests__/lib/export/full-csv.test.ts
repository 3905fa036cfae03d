import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { fullCsv, metaCsv } from '@/lib/export/full-csv';
import { academicYear, calendarDay, financialQuarter, financialYear, type Period } from '@/lib/period/period';
import { site } from '@/lib/site/config';
import {
  everyYear,
  madeTable,
  type MadeRow,
  orchardByColour,
  QUARTER_1,
} from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const missing = publishedDataset('children-missing-education')!.latest;

const lines = (text: string) => text.trimEnd().split('\r\n');
const full = (row: MadeRow) => lines(fullCsv(madeTable([row]), site.geography));

describe('the full form of Appendix 1', () => {
  const text = lines(fullCsv(ehe, site.geography));

  it('has time, geography, day of the count, measures and what is worked out, said in the name', () => {
    expect(text[0]).toBe(
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,' +
        'old_la_code,new_la_code,la_name,as_at,current_ehe_recorded_coverage,current_ehe_recorded,returned_to_school,referred_to_cme,' +
        'transferred_la,y11_leavers,total_during_year,officer_involvement,pending_involvements,total_known,' +
        'y11_pupils,new_starters_worked_out,returned_share_worked_out',
    );
  });

  it('has a row for each column of the paper, with bare symbols', () => {
    const place =
      'Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham';
    expect(text).toHaveLength(8);
    expect(text[1]).toBe(
      `201415,Academic year,${place},2015-08-31,Y0-Y10,123,38,5,9,19,194,83,0,277,x,x,19.6`,
    );
    expect(text[6]).toBe(
      `201920,Academic year,${place},2020-08-31,Y0-Y10,201,53,0,21,41,316,111,25,452,x,133,16.8`,
    );
    expect(text[7]).toBe(
      `202021,Academic year,${place},2020-09-11,NCY 1-11,230,3,0,2,z,235,9,30,274,32,34,x`,
    );
  });

  it('ends its lines as the standard for CSV has it', () => {
    expect(fullCsv(ehe, site.geography).endsWith('\r\n')).toBe(true);
    expect(fullCsv(ehe, site.geography).charCodeAt(0)).not.toBe(0xfeff);
  });
});

describe('the full form of made figures', () => {
  it.each<[string, Period, string]>([
    ['a school year', academicYear(2019), '201920,Academic year,'],
    ['the school year at the turn of a century', academicYear(1999), '199900,Academic year,'],
    ['a financial year', financialYear(2019), '201920,Financial year,'],
    ['the first quarter', financialQuarter(2019, 1), '201920,Financial year Q1,'],
    [
      'the last quarter, which lies in the next calendar year',
      financialQuarter(2019, 4),
      '201920,Financial year Q4,',
    ],
    ['a day, by its month', calendarDay('2020-09-22'), '2020,September,'],
    ['a quarter without a year', QUARTER_1, 'x,Quarter 1,'],
  ])('writes %s as DfE does', (_, period, start) => {
    expect(full({ period, cells: { stored: 1 } })[1]!.startsWith(start)).toBe(true);
  });

  it('writes a day that is not stated as x', () => {
    expect(full({ period: QUARTER_1, cells: { stored: 1 } })[1]).toContain(',Rotherham,x,1,');
  });

  it('has no thousands comma and no per cent sign', () => {
    expect(full({ period: academicYear(2019), cells: { stored: 1204, ripe_percent: 39.2 } })[1]).toMatch(
      /,1204,x,x,x,39\.2,x,x$/,
    );
  });

  it('names a group by its label', () => {
    const table = madeTable(
      [
        { period: academicYear(2019), groups: { colour: 'red' }, cells: { stored: 1 } },
        { period: academicYear(2019), groups: { colour: 'total' }, cells: { stored: 9 } },
      ],
      { dataset: orchardByColour },
    );
    const [header, red, total] = lines(fullCsv(table, site.geography));
    expect(header!.endsWith('as_at,colour,stored')).toBe(true);
    expect(red!.endsWith('2020-08-31,Red ones,1')).toBe(true);
    expect(total!.endsWith('2020-08-31,Total,9')).toBe(true);
  });

  it('writes what is worked out as a range in words that are true of it', () => {
    const [, quarter1, quarter4] = lines(fullCsv(missing, site.geography));
    expect(quarter1!.endsWith(',x,120,z,210 or 211')).toBe(true);
    expect(quarter4!.endsWith(',160,166,24,z')).toBe(true);
    const wide = { kind: 'range', low: 210, high: 215, workedOut: 'a sum' } as const;
    expect(full({ period: QUARTER_1, cells: { stored: wide } })[1]).toContain(',210 to 215,');
    const narrow = { ...wide, high: 210 };
    expect(full({ period: QUARTER_1, cells: { stored: narrow } })[1]).toContain(',210,');
  });

  it('keeps a true zero', () => {
    expect(lines(fullCsv(everyYear('stored', [numberCell(0)]), site.geography))[1]).toContain(
      ',2015-08-31,0,',
    );
  });
});

describe('the metadata beside the full form', () => {
  it('has DfE’s columns', () => {
    expect(lines(metaCsv(ehe))[0]).toBe(
      'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
    );
  });

  it('describes the day, each group and each measure, with the formula of what is worked out', () => {
    expect(lines(metaCsv(madeTable([], { dataset: orchardByColour })))).toEqual([
      'col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column',
      'as_at,Filter,Day of the count,,,,x where the paper does not state it,',
      'colour,Filter,Colour,,,,,',
      'stored,Indicator,Apples in store,,,0,,',
    ]);
    expect(lines(metaCsv(ehe)).slice(-2)).toEqual([
      'new_starters_worked_out,Indicator,Started during the year (worked out: home educated at some time in the year − recorded at the end of the year before),,,0,,',
      'returned_share_worked_out,Indicator,"Returned to school, as a share (worked out: returned to school ÷ home educated at some time in the year)",,%,1,,',
    ]);
  });
});
