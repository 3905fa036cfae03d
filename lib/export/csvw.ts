import { COMPANIONS, READ_FROM } from '../dataset/file-columns';
import type { Table } from '../dataset/table';
import { MISSING_SYMBOLS } from '../cell/symbols';
import { unitName } from '../cell/unit';

interface CsvwColumn {
  name: string;
  titles: string;
  'dc:description'?: string;
  datatype?: string | { base: string; minimum: number };
  null?: string[];
}

const TIME: readonly CsvwColumn[] = [
  {
    name: 'time_period',
    titles: 'time_period',
    'dc:description': 'Six digits (eight for a calendar day), or x where the paper states no year',
  },
  { name: 'time_identifier', titles: 'time_identifier', 'dc:description': 'What kind of period it is' },
  { name: 'as_at', titles: 'as_at', 'dc:description': 'Day of the count', datatype: 'date', null: ['x'] },
];

/** CSVW metadata (W3C "Metadata Vocabulary for Tabular Data") for the CSV as authored, whose columns it must name in order. */
export function csvwMetadata(table: Table, csvUrl: string, columns: readonly string[]): string {
  const { dataset, version } = table;
  const document = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: csvUrl,
    'dc:title': dataset.title,
    'dc:description': dataset.summary,
    'dc:source': `${version.citation.title}, ${version.citation.item}, ${version.citation.place}`,
    dialect: { header: true, encoding: 'utf-8', delimiter: ',' },
    tableSchema: { columns: columns.map((name) => describeColumn(table, name)) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function describeColumn({ dataset }: Table, name: string): CsvwColumn {
  const time = TIME.find((column) => column.name === name);
  if (time) return time;
  const measure = dataset.measures[name];
  if (measure) {
    return {
      name,
      titles: name,
      'dc:description': `${measure.label} (${unitName(measure.unit)}): ${measure.definition}`,
      datatype: { base: measure.unit.kind === 'count' ? 'integer' : 'decimal', minimum: 0 },
      null: Object.keys(MISSING_SYMBOLS),
    };
  }
  const breakdown = dataset.breakdowns[name];
  if (breakdown) return { name, titles: name, 'dc:description': breakdown.label, datatype: 'string' };
  return { name, titles: name, 'dc:description': describeText(name), datatype: 'string' };
}

function describeText(name: string): string {
  if (name === READ_FROM) return 'The words in the paper that the row was read from';
  const companion = Object.entries(COMPANIONS).find(([, ending]) => name.endsWith(ending));
  return companion ? `The ${companion[0]} of ${name.slice(0, -companion[1].length)}` : name;
}
