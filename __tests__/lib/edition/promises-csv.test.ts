import { published } from '@/app/published';
import { parseCsv } from '@/lib/csv/parse-csv';
import { promisesCsv } from '@/lib/edition/promises-csv';

const record = published().meetings;
const parsed = parseCsv(promisesCsv(record));
const rows = parsed.ok ? parsed.csv.records.map(({ values }) => values) : [];

test('the list has a row for each entry, the longest over first', () => {
  expect(rows).toHaveLength(75);
  expect(rows[0]).toMatchObject({
    entry: 'persistent-absence',
    by_whom: 'the Commission',
    where: '17 September 2019, minute 30 (3)',
    due: '2019-10-29',
    as_known_on: '2020-10-27',
    state: 'overdue',
    days_over: '364',
    answered_by: '',
  });
});

test('an answered one names what answered it, with its address in full', () => {
  expect(rows.find(({ entry }) => entry === 'ehe-update')).toMatchObject({
    state: 'answered',
    days_over: '',
    answered_on: '2020-10-27',
    answered_by: '27 October 2020, item 7: Elective home education',
    answered_by_address: 'http://localhost:3000/meetings/2020-10-27',
  });
});

test('a text that a spreadsheet would run as a formula is made safe', () => {
  const [first] = record.commitments;
  const made = { ...record, commitments: [{ ...first!, asPrinted: '=HYPERLINK("x")' }] };
  expect(promisesCsv(made)).toContain(`"'=HYPERLINK(""x"")"`);
});

test('without papers the list is its header', () => {
  expect(promisesCsv({ ...record, papers: [] })).toMatch(/^entry,summary,.*,notes\r\n$/);
});
