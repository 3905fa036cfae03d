import { numberCell } from '@/lib/cell/cell';
import { overTimeTable, tableCell } from '@/lib/figure/figure-table';
import { Notes } from '@/lib/figure/notes';
import { yearValue } from '../../fixtures/made-tables/orchard';

describe('a value in a table', () => {
  it.each([
    ['a number', yearValue('stored', 1204, 2019), { text: '1,204', number: 1204 }],
    ['a percentage', yearValue('ripe_percent', 39.2, 2019), { text: '39.2%', number: 39.2 }],
    ['a true zero', yearValue('stored', 0, 2019), { text: '0', number: 0 }],
    ['a symbol, with its note', yearValue('stored', 'c', 2019), { text: '[c]', note: 1 }],
    [
      'a flagged number, with its note',
      yearValue('stored', numberCell(5, { flags: ['r'] }), 2019),
      { text: '5', number: 5, note: 1 },
    ],
    [
      'what is worked out',
      yearValue('added', numberCell(34, { workedOut: '235 − 201' }), 2019),
      { text: '34', number: 34, tag: 'worked out' },
    ],
    [
      'a part-way count',
      yearValue('stored', 230, 2020, { asAt: '2020-09-11' }),
      { text: '230', number: 230, tag: 'part-way' },
    ],
    [
      'what is worked out of part of a year',
      yearValue('added', numberCell(34, { workedOut: '235 − 201' }), 2020, { asAt: '2020-09-11' }),
      { text: '34', number: 34, tag: 'worked out, part-way' },
    ],
    [
      'a share, to one decimal place though it is kept exact',
      yearValue('eaten_share', numberCell(100 / 3, { workedOut: '1 ÷ 3' }), 2019),
      { text: '33.3%', number: 33.3, tag: 'worked out' },
    ],
  ])('is %s', (_, value, cell) => {
    expect(tableCell(value, new Notes())).toEqual(cell);
  });
});

describe('a table over time', () => {
  const stored = yearValue('stored', 10, 2018);
  const eaten = yearValue('eaten', 3, 2019);

  it('has a row for each period, with an empty cell where a quantity has no row there', () => {
    expect(
      overTimeTable(
        'Apples',
        [stored.quantity, eaten.quantity],
        [
          [stored, undefined],
          [undefined, eaten],
        ],
        new Notes(),
      ),
    ).toEqual({
      caption: 'Apples',
      columns: [
        { label: 'Period', numeric: false },
        { label: 'Apples in store', numeric: true },
        { label: 'Eaten', numeric: true },
      ],
      rows: [
        { label: '2018/19', cells: [{ text: '10', number: 10 }, { text: '' }] },
        { label: '2019/20', cells: [{ text: '' }, { text: '3', number: 3 }] },
      ],
    });
  });

  it('says of a sum of part of a year how far it goes', () => {
    const begun = yearValue('eaten', 3, 2020, { asAt: '2020-09-11' });
    expect(overTimeTable('Apples', [begun.quantity], [[begun]], new Notes()).rows).toMatchObject([
      { label: 'To 11 September 2020' },
    ]);
  });

  it('leaves out a row in which nothing stands', () => {
    expect(overTimeTable('Apples', [stored.quantity], [[undefined]], new Notes()).rows).toEqual([]);
  });
});
