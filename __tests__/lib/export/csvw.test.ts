import { publishedDataset } from '@/app/published';
import { csvwMetadata } from '@/lib/export/csvw';

interface Document {
  url: string;
  tableSchema: { columns: Record<string, unknown>[] };
}

const describeColumns = (id: string, ...columns: string[]) =>
  JSON.parse(csvwMetadata({ ...publishedDataset(id)!.latest, columns }, `${id}.csv`)) as Document;

describe('the CSVW metadata', () => {
  it('says which file it describes, of what, and from where', () => {
    expect(describeColumns('elective-home-education', 'time_period')).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'elective-home-education.csv',
      'dc:title': 'Elective home education',
      'dc:source': 'Elective Home Education: briefing, Item 7, Appendix 1, page 14',
      dialect: { header: true, encoding: 'utf-8', delimiter: ',' },
    });
  });

  it('names the columns of the file, in their order', () => {
    const { tableSchema } = describeColumns(
      'elective-home-education',
      'read_from',
      'time_period',
      'y11_leavers',
    );
    expect(tableSchema.columns.map(({ name }) => name)).toEqual(['read_from', 'time_period', 'y11_leavers']);
  });

  it('types a count as a whole number that may be a symbol', () => {
    const [column] = describeColumns('elective-home-education', 'y11_leavers').tableSchema.columns;
    expect(column).toMatchObject({
      datatype: { base: 'integer', minimum: 0 },
      null: expect.arrayContaining(['x', 'z', 'c', 'low', 'u']),
      'dc:description': expect.stringContaining('Left at the end of Year 11 (children)'),
    });
  });

  it('types a percentage as a decimal, of what', () => {
    const [column] = describeColumns('children-missing-education-characteristics', 'roma_percent').tableSchema
      .columns;
    expect(column).toMatchObject({
      datatype: { base: 'decimal' },
      'dc:description': expect.stringContaining('per cent of children recorded as missing education'),
    });
  });

  it('types the day of the count as a date that may not be stated', () => {
    const [column] = describeColumns('family-time-capacity', 'as_at').tableSchema.columns;
    expect(column).toMatchObject({ datatype: 'date', null: ['x'] });
  });

  it.each([
    ['elective-home-education', 'y11_leavers_note', 'The note of y11_leavers'],
    ['elective-home-education', 'current_ehe_recorded_coverage', 'The coverage of current_ehe_recorded'],
    ['elective-home-education', 'y11_leavers_flag', 'The flag of y11_leavers'],
    ['elective-home-education', 'read_from', 'The words in the paper that the row was read from'],
    ['elective-home-education-by-year-group', 'year_group', 'National Curriculum Year'],
    ['elective-home-education', 'la_name', 'la_name'],
  ])('of %s describes %s as text', (id, name, description) => {
    expect(describeColumns(id, name).tableSchema.columns).toMatchObject([
      { name, datatype: 'string', 'dc:description': description },
    ]);
  });
});
