import type { Measure } from '@/lib/dataset/dataset';
import { defineDataset } from '@/lib/dataset/define-dataset';
import type { Version } from '@/lib/dataset/version';
import { site } from '@/lib/site/config';
import { type CheckContext, checkFile } from '@/lib/validation/check-file';

/** An invented dataset, as wide as DfE's usual ones: two breakdowns and four measures, some of them with a total. */

const PLACES = 250;
const AGES = 20;

function count(label: string, people = true): Measure {
  return {
    label,
    shortLabel: label,
    asPrinted: label,
    definition: `${label}, invented.`,
    unit: { kind: 'count', one: 'child', many: 'children', people },
    type: 'stock',
    polarity: 'none',
    wording: { one: 'child', many: 'children', subject: 'children' },
  };
}

function categories(prefix: string, size: number): Record<string, { label: string }> {
  const keys = Array.from({ length: size - 1 }, (_, index) => `${prefix}_${index + 1}`);
  return Object.fromEntries([...keys, 'total'].map((key) => [key, { label: key.replace('_', ' ') }]));
}

export const sampleDataset = defineDataset({
  id: 'benchmark-sample',
  title: 'Benchmark sample',
  shortTitle: 'Sample',
  summary: 'Invented.',
  searchWords: [],
  periodKinds: ['academic-year'],
  mainMeasure: 'children',
  measures: {
    children: count('Children'),
    joined: count('Joined'),
    left: count('Left'),
    places: count('Places', false),
  },
  breakdowns: {
    place: { label: 'Place', categories: categories('place', PLACES), total: 'total' },
    age: { label: 'Age', categories: categories('age', AGES), total: 'total' },
  },
  identities: [
    { id: 'parts', label: 'Parts', kind: 'parts make a total', parts: ['joined', 'left'], total: 'children' },
    { id: 'ages', label: 'Ages', kind: 'categories make a total', measure: 'children', breakdown: 'age' },
    {
      id: 'places',
      label: 'Places',
      kind: 'categories make a total',
      measure: 'children',
      breakdown: 'place',
    },
  ],
  coverage: [],
  disclosure: { threshold: 5, publishedIn: [] },
  updates: 'Never.',
});

export const sampleVersion: Version = {
  id: '2021-10-01',
  number: '1.1.0',
  published: '2021-10-01',
  citation: {
    paper: 'an-invented-paper',
    title: 'An invented paper',
    meeting: '2021-10-01',
    item: 'Item 1',
    place: 'page 1',
  },
  sha256: '0'.repeat(64),
  note: 'Invented.',
};

/** What the sample is checked against: a version before it, or none. */
export function sampleContext(before?: string): CheckContext {
  const geography = site.geography;
  const alone = {
    dataset: sampleDataset,
    version: sampleVersion,
    earlier: [],
    lookup: () => undefined,
    others: [],
    geography,
  };
  if (before === undefined) return alone;
  const read = checkFile({ name: 'before.csv', bytes: new TextEncoder().encode(before) }, alone);
  if (!read.accepted) throw new Error(`the sample is refused: ${read.issues[0]?.message ?? ''}`);
  return { ...alone, earlier: [read.accepted.table] };
}

/** A CSV of so many rows that has nothing wrong, a year after a year, 5,000 rows each. */
export function sampleCsv(rows: number): string {
  const lines = ['time_period,time_identifier,as_at,place,age,children,joined,left,places,read_from'];
  const [places, ages] = [sampleDataset.breakdowns.place, sampleDataset.breakdowns.age].map(
    ({ categories: all }) => Object.keys(all),
  ) as [string[], string[]];
  for (let index = 0; lines.length <= rows; index += 1) {
    const year = 1800 + Math.floor(index / (PLACES * AGES));
    const [place, age] = [Math.floor(index / AGES) % PLACES, index % AGES];
    const whole = (size: number, at: number): number => (at === size - 1 ? size - 1 : 1);
    const many = whole(PLACES, place) * whole(AGES, age);
    const [joined, left] = [many * (7 + (year % 5)), many * (8 + (year % 3))];
    const period = `${year}${String((year + 1) % 100).padStart(2, '0')}`;
    lines.push(
      `${period},Academic year,${year + 1}-08-31,${places[place] ?? ''},${ages[age] ?? ''},${joined + left},${joined},${left},${joined},Table 1 on page ${place}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
