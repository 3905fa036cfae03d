import { academicYear } from '@/lib/period/period';
import { moreThan } from '@/lib/scrutiny/claims/rules/more-than';
import { askedOf } from '../../../../fixtures/made-claim';
import { type Entry, madeTable, orchardByColour } from '../../../../fixtures/made-tables/orchard';

const coloured = (cells: Readonly<Record<string, Entry>>) =>
  madeTable(
    Object.entries(cells).map(([colour, stored]) => ({
      period: academicYear(2019),
      groups: { colour },
      cells: { stored },
    })),
    { dataset: orchardByColour },
  );

const warmThanCold = (red: Entry, gold: Entry, green: Entry, blue: Entry) =>
  moreThan.find(
    askedOf(coloured({ red, gold, green, blue }), {
      measure: 'stored',
      breakdown: 'colour',
      groups: ['red', 'gold'],
      others: ['green', 'blue'],
    }),
  );

test.each([
  ['more', [7, 6, 5, 4], 'shown'],
  ['as many', [6, 5, 7, 4], 'not shown'],
  ['fewer', [1, 2, 7, 4], 'not shown'],
  ['none', [0, 0, 0, 0], 'not shown'],
  ['one that is not known', [7, 'x', 0, 0], 'no figure'],
] as const)(
  'two groups are more than two others where they have %s',
  (_, [red, gold, green, blue], expected) => {
    expect(warmThanCold(red, gold, green, blue).outcome).toBe(expected);
  },
);

test('both sums are worked out for the reader, under the name of the band', () => {
  expect(warmThanCold(7, 6, 5, 4).sentences).toEqual([
    'warm colours: 13 (worked out: 7 + 6), on 31 August 2020.',
    'That is 4 more than cold colours: 9 (worked out: 5 + 4).',
  ]);
  expect(warmThanCold(1, 2, 2, 1).sentences[1]).toBe(
    'That is the same as cold colours: 3 (worked out: 2 + 1).',
  );
  expect(warmThanCold(1, 2, 4, 1).sentences[1]).toBe(
    'That is 2 fewer than cold colours: 5 (worked out: 4 + 1).',
  );
});

test('groups of several bands are named one by one', () => {
  const asked = askedOf(coloured({ red: 3, green: 4, blue: 1 }), {
    measure: 'stored',
    breakdown: 'colour',
    groups: ['red', 'green'],
    others: ['blue'],
  });
  expect(moreThan.find(asked).sentences).toEqual([
    'Red ones and Green ones: 7 (worked out: 3 + 4), on 31 August 2020.',
    'That is 6 more than cold colours: 1.',
  ]);
});

test('one measure can be more than another', () => {
  const table = madeTable([{ period: academicYear(2019), cells: { eaten: 9, sold: 3 } }]);
  expect(moreThan.find(askedOf(table, { others: ['sold'] }))).toMatchObject({
    outcome: 'shown',
    sentences: ['Eaten: 9, in 2019/20.', 'That is 6 more than Sold: 3.'],
  });
});

test('a stock counted part-way through a year is read on its day, and a flow of part of a year is not read', () => {
  const row = { period: academicYear(2019), asAt: '2019-09-11' } as const;
  const stock = madeTable(
    [
      { ...row, groups: { colour: 'red' }, cells: { stored: 2 } },
      { ...row, groups: { colour: 'blue' }, cells: { stored: 1 } },
    ],
    { dataset: orchardByColour },
  );
  const colours = { measure: 'stored', breakdown: 'colour', groups: ['red'], others: ['blue'] };
  expect(moreThan.find(askedOf(stock, colours)).sentences[0]).toBe('warm colours: 2, on 11 September 2019.');
  const flow = madeTable([{ ...row, cells: { eaten: 9, sold: 3 } }]);
  expect(moreThan.find(askedOf(flow, { others: ['sold'] })).outcome).toBe('not shown');
});
