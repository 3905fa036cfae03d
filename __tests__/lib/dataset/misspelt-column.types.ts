import { defineDataset } from '@/lib/dataset/define-dataset';
import { observationAt } from '@/lib/dataset/table';
import { defineFigures, trendOfEach } from '@/lib/figure/define-figures';
import { swimmingClub, swimmingClubByAge, SWIMMING_HEADER, tableOf } from '../../fixtures/synthetic-dataset';

/*
 * A misspelt column is a compile error. Nothing here runs: the compiler is the test, and a line marked
 * `@ts-expect-error` that compiles is itself an error. The same declarations, spelt right, are the fixture.
 */
const {
  measures,
  breakdowns,
  identities: _identities,
  workedOut,
  stockAndFlow: _bridge,
  ...rest
} = swimmingClub;
const { joined, share } = { joined: workedOut.new_members, share: workedOut.stopped_share };
const { kind: _joined, ...joinedWords } = joined;
const { kind: _share, ...shareWords } = share;
const given = { ...rest, breakdowns, measures };
const same = { id: 'an-identity', label: 'An identity' } as const;

export const declarations = [
  defineDataset({
    ...given,
    // @ts-expect-error the main measure
    mainMeasure: 'member',
  }),
  defineDataset({
    ...given,
    identities: [
      {
        ...same,
        kind: 'parts make a total',
        // @ts-expect-error a part is misspelt
        parts: ['members', 'stoped'],
        total: 'swam_in_year',
      },
      {
        ...same,
        kind: 'parts make a total',
        parts: ['members', 'stopped'],
        // @ts-expect-error a total is misspelt
        total: 'swam_in_yaer',
      },
      {
        ...same,
        kind: 'parts make a total',
        parts: ['members', 'stopped'],
        total: 'swam_in_year',
        // @ts-expect-error what may not apply
        mayNotApply: ['moved'],
      },
      {
        ...same,
        kind: 'stock and flow',
        // @ts-expect-error a stock is misspelt
        stock: 'membres',
        throughput: 'swam_in_year',
        leavers: ['stopped'],
      },
      {
        ...same,
        kind: 'stock and flow',
        stock: 'members',
        throughput: 'swam_in_year',
        // @ts-expect-error a leaver is misspelt
        leavers: ['stopped', 'moved_awey'],
      },
      {
        ...same,
        kind: 'same fact',
        // @ts-expect-error this dataset's side of a fact
        here: { measure: 'memebrs' },
        dataset: 'swimming-club-by-age',
        there: { measure: 'swimmers' },
      },
    ],
  }),
  defineDataset({
    ...swimmingClubByAge,
    identities: [
      {
        ...same,
        kind: 'categories make a total',
        measure: 'swimmers',
        // @ts-expect-error a breakdown
        breakdown: 'aeg',
      },
      {
        ...same,
        kind: 'categories make a total',
        // @ts-expect-error a measure that is broken down
        measure: 'swimers',
        breakdown: 'age',
      },
    ],
  }),
  defineDataset({
    ...given,
    workedOut: {
      // @ts-expect-error a part that is worked with
      share: { ...shareWords, kind: 'share of', part: 'stop', whole: 'swam_in_year' },
      // @ts-expect-error a stock that is worked with
      joined: { ...joinedWords, kind: 'less the stock before', total: 'swam_in_year', stock: 'member' },
    },
  }),
  defineDataset({
    ...given,
    workedOut,
    stockAndFlow: {
      stock: 'members',
      throughput: 'swam_in_year',
      leavers: ['stopped'],
      // @ts-expect-error a worked-out figure
      joined: 'new_membres',
    },
  }),
];

export const figures = [
  // @ts-expect-error the quantity of a trend
  defineFigures(swimmingClub, [{ id: 'a', kind: 'trend', quantities: ['members', 'membership'] }]),
  // @ts-expect-error the quantity of bars
  defineFigures(swimmingClub, [{ id: 'a', kind: 'change-bars', quantity: 'new_membres' }]),
  // @ts-expect-error one of several bars
  defineFigures(swimmingClub, [{ id: 'a', kind: 'breakdown-bars', quantities: ['lane'] }]),
  defineFigures(swimmingClub, [
    // @ts-expect-error what stands in for a missing number
    { id: 'a', kind: 'two-point', quantity: 'members', whereMissing: 'mebers' },
  ]),
  defineFigures(swimmingClubByAge, [
    // @ts-expect-error the breakdown of bars
    { id: 'a', kind: 'breakdown-bars', quantity: 'swimmers', breakdown: 'ages' },
  ]),
  // @ts-expect-error one of a list of trends
  defineFigures(swimmingClub, trendOfEach(['members', 'lane'])),
];

const table = tableOf(swimmingClub, SWIMMING_HEADER);
const tableByAge = tableOf(swimmingClubByAge, 'age');
const row = observationAt(table, '2020-21');
const rowByAge = observationAt(tableByAge, '2020-21');

export const observations = [
  row?.cells.members,
  // @ts-expect-error the column of a cell
  row?.cells.memmbers,
  // @ts-expect-error a column of another dataset
  row?.cells.swimmers,
  rowByAge?.groups.age,
  // @ts-expect-error the breakdown of a row
  rowByAge?.groups.aege,
  observationAt(tableByAge, '2020-21', { age: 'young' }),
  // @ts-expect-error the breakdown that a row is chosen by
  observationAt(tableByAge, '2020-21', { aeg: 'young' }),
];
