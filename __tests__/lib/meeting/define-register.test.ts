import { day, id, oneOf, references, text, whereStated, yesOrNo } from '@/lib/meeting/define-column';
import { defineRegister, type Register } from '@/lib/meeting/define-register';

const eventId = id('event_id', 'Event', 'A short name.');

const walks = defineRegister({
  id: 'walks',
  title: 'Walks',
  summary: 'A walk.',
  columns: {
    id: eventId,
    first: day('first_day', 'First day', 'The day.'),
    last: whereStated(day('last_day', 'Last day', 'The last day.')),
    precision: oneOf('precision', 'Precision', 'Day or month.', ['day', 'month']),
    onCharts: yesOrNo('on_charts', 'On charts', 'Whether charts show it.'),
    datasets: references('datasets', 'datasets', 'Datasets', 'The datasets.'),
  },
});

const asText = {
  id: 'peak',
  first: '2020-03-23',
  last: 'x',
  precision: 'day',
  onCharts: 'no',
  datasets: 'x',
};

test('a row has a property for each column, and none for what is not stated', () => {
  expect(walks.rowSchema.parse(asText)).toEqual({
    id: 'peak',
    first: '2020-03-23',
    precision: 'day',
    onCharts: false,
    datasets: [],
  });
  expect(walks.rowSchema.parse(asText)).not.toHaveProperty('last');
});

test('a row keeps what is stated', () => {
  expect(walks.rowSchema.parse({ ...asText, last: '2020-03-24' })).toHaveProperty('last', '2020-03-24');
});

test('every value of a row that is wrong is named, not the first alone', () => {
  const parsed = walks.rowSchema.safeParse({ ...asText, first: 'Monday', onCharts: 'maybe' });
  expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['first', 'not a day'],
    ['onCharts', 'not one of the words'],
  ]);
});

test('the type of a row comes from its columns', () => {
  const row = walks.rowSchema.parse(asText);
  const precision: 'day' | 'month' = row.precision;
  const last: string | undefined = row.last;
  // @ts-expect-error the words are "day" and "month"
  const year: 'year' = row.precision;
  // @ts-expect-error a column that is not declared
  const place: unknown = row.place;
  expect([precision, last, year, place]).toEqual(['day', undefined, 'day', undefined]);
});

test('a declaration that lacks a property of the row it is for is a compile error', () => {
  // @ts-expect-error no column gives `title`
  const titled: Register<{ id: string; title: string }> = walks;
  expect(titled.id).toBe('walks');
});

test.each([
  ['an id in capitals', { id: 'Walks' }, 'register id is not kebab-case: Walks'],
  [
    'a column with a hyphen',
    { columns: { id: id('event-id', 'Event', 'x') } },
    'column is not snake_case: event-id',
  ],
  [
    'a column that stands twice',
    { columns: { id: eventId, label: text('event_id', 'Label', 'What.') } },
    'column declared twice: event_id',
  ],
])('refuses %s', (_name, wrong, message) => {
  const right = { id: 'walks', title: 'Walks', summary: 'A walk.', columns: { id: eventId } };
  expect(() => defineRegister({ ...right, ...wrong })).toThrow(message);
});
