import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { changeTable, defaultPair, pairsOf } from '@/lib/article/change-table';
import { academicYear } from '@/lib/period/period';
import { everyYear, madeTable, QUARTER_1, QUARTER_4 } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;

describe('2018/19 beside 2019/20', () => {
  const table = changeTable(ehe, academicYear(2018), academicYear(2019));

  // Per cent by hand: 18÷183, 5÷58, 2÷23, 13÷28, 16÷300, 33÷144, 4÷456. Shares: 58÷300 = 19.333, 53÷316 = 16.772,
  // whose difference is 2.561: it is of the exact shares, not of the rounded ones.
  it.each([
    ['Recorded as home educated', '183', '201', '18 more', 'up 9.8%', []],
    ['Returned to school, or started', '58', '53', '5 fewer', 'down 8.6%', []],
    ['Referred as missing education', '8', '0', '8 fewer', '', ['No per cent is given: 8 is under 20.']],
    ['Moved to another authority', '23', '21', '2 fewer', 'down 8.7%', []],
    ['Left at the end of Year 11', '28', '41', '13 more', 'up 46.4%', []],
    ['Home educated at some time in the year', '300', '316', '16 more', 'up 5.3%', []],
    ['Officer involvement, not home educated', '144', '111', '33 fewer', 'down 22.9%', []],
    ['Involvement still pending', '12', '25', '13 more', '', ['No per cent is given: 12 is under 20.']],
    ['Known to the EHE team in the year', '456', '452', '4 fewer', 'down 0.9%', []],
    ['Started during the year', '133', '133', 'the same', '', []],
    ['Returned to school, as a share', '19.3%', '16.8%', '2.6 percentage points lower', '', []],
  ])('%s: %s, %s, %s', (label, then, now, change, proportion, remarks) => {
    expect(table.rows.find((row) => row.label === label)).toMatchObject({
      then,
      now,
      change,
      proportion,
      remarks,
    });
  });

  it('has those rows and no more: a measure that neither year has is left out', () => {
    expect(table.rows).toHaveLength(11);
    expect(table.remarks).toEqual([]);
  });

  it('gives the formula of what is worked out, and of nothing else', () => {
    expect(
      table.rows.filter(({ formula }) => formula !== undefined).map(({ label, formula }) => [label, formula]),
    ).toEqual([
      [
        'Started during the year',
        'home educated at some time in the year − recorded at the end of the year before',
      ],
      ['Returned to school, as a share', 'returned to school ÷ home educated at some time in the year'],
    ]);
  });

  it('is the same table whichever year is named first', () => {
    expect(changeTable(ehe, academicYear(2019), academicYear(2018))).toEqual(table);
    expect(table.from).toEqual({ id: '2018-19', label: '2018/19' });
    expect(table.to).toEqual({ id: '2019-20', label: '2019/20' });
  });
});

describe('is that a lot?', () => {
  const note = '“Is that a lot?” sets each change beside what chance alone does to counts of its size.';
  const among = 'because among many changes chance makes one look large.';

  it('is said of every row that is compared, with how many were judged together', () => {
    const { rows, chanceNote } = changeTable(ehe, academicYear(2018), academicYear(2019));
    expect(rows.filter(({ chance }) => chance === undefined)).toEqual([]);
    expect(chanceNote).toBe(`${note} The six changes that are asked about are judged together, ${among}`);
  });

  it('says so where the two are one choice among many', () => {
    expect(changeTable(ehe, academicYear(2014), academicYear(2019)).chanceNote).toBe(
      `${note} These two periods are one choice among 15, and are judged beside all of them, ${among}`,
    );
  });

  it('is said of one change without a word of others', () => {
    const cme = publishedDataset('children-missing-education')!.latest;
    const { rows, chanceNote } = changeTable(cme, QUARTER_1, QUARTER_4);
    expect(chanceNote).toBe(note);
    expect(rows.find(({ label }) => label === 'Resolved cases')?.chance).toBe(
      'A change of this size is hard to explain by chance alone. That does not say what caused it.',
    );
    expect(rows.find(({ label }) => label === 'Active cases')?.chance).toBeUndefined();
  });

  it('is said of no row where there is nothing to judge', () => {
    const visits = publishedDataset('family-time-capacity')!.latest;
    const { from, to } = defaultPair(visits)!;
    const { rows, chanceNote } = changeTable(visits, from, to);
    expect(chanceNote).toBeUndefined();
    expect(rows.map(({ chance }) => chance)).toEqual([undefined]);
  });
});

describe('a year beside the eleven days', () => {
  const table = changeTable(ehe, academicYear(2019), academicYear(2020));

  it('compares nothing, and says of each row why not', () => {
    expect(new Set(table.rows.map(({ change }) => change))).toEqual(new Set(['not compared']));
    expect(new Set(table.rows.map(({ proportion }) => proportion))).toEqual(new Set(['']));
    expect(table.rows.filter(({ remarks }) => remarks.length + table.remarks.length === 0)).toEqual([]);
  });

  it('names the day of the later one', () => {
    expect(table.to).toEqual({ id: '2020-21', label: '11 September 2020' });
  });
});

describe('a table of changes', () => {
  it('says once that 2017/18 does not add up, though eight rows take part in it', () => {
    expect(changeTable(ehe, academicYear(2016), academicYear(2017)).remarks).toEqual([
      '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.',
    ]);
    expect(changeTable(ehe, academicYear(2014), academicYear(2015)).remarks).toEqual([]);
  });

  it('keeps beside each row what is true of its own number, though two rows say it in the same words', () => {
    const provisional = (value: number) => numberCell(value, { flags: ['p'] });
    const table = changeTable(
      madeTable([
        { period: academicYear(2018), cells: { stored: 5, eaten: 25, sold: 25, handled: 5 } },
        {
          period: academicYear(2019),
          cells: { stored: 6, eaten: provisional(30), sold: provisional(40), handled: 7 },
        },
      ]),
      academicYear(2018),
      academicYear(2019),
    );
    const remarks = new Map(table.rows.map((row) => [row.label, row.remarks]));
    expect(remarks.get('Eaten')).toEqual(['The figure in 2019/20 is provisional.']);
    expect(remarks.get('Sold')).toEqual(['The figure in 2019/20 is provisional.']);
    expect(remarks.get('Apples in store')).toEqual(['No per cent is given: 5 is under 20.']);
    expect(remarks.get('Apples in store at some time')).toEqual(['No per cent is given: 5 is under 20.']);
  });

  it('says once what is true of several rows', () => {
    const quarters = madeTable([
      { period: QUARTER_1, cells: { eaten: 30, sold: 40 } },
      { period: QUARTER_4, cells: { eaten: 31, sold: 30 } },
    ]);
    const table = changeTable(quarters, QUARTER_1, QUARTER_4);
    expect(table.remarks).toEqual([
      'The paper does not date "Quarter 1" or "Quarter 4", so how far apart the two are is not known.',
    ]);
    expect(table.rows.map(({ label, remarks }) => [label, remarks])).toEqual([
      ['Eaten', []],
      ['Sold', []],
    ]);
  });

  it('does not explain a missing per cent where nothing changed', () => {
    const table = changeTable(everyYear('stored', [5, 5]), academicYear(2014), academicYear(2015));
    expect(table.rows).toMatchObject([{ change: 'the same', proportion: '', remarks: [] }]);
  });

  it('shows a symbol in its place', () => {
    const table = changeTable(everyYear('stored', [50, 'c']), academicYear(2014), academicYear(2015));
    expect(table.rows).toMatchObject([
      {
        then: '50',
        now: '[c]',
        change: 'not compared',
        remarks: ['There is no number on 31 August 2016: confidential.'],
      },
    ]);
  });

  it('keeps a provisional figure and says so', () => {
    const table = changeTable(
      everyYear('stored', [50, numberCell(60, { flags: ['p'] })]),
      academicYear(2014),
      academicYear(2015),
    );
    expect(table.rows).toMatchObject([
      { change: '10 more', remarks: ['The figure on 31 August 2016 is provisional.'] },
    ]);
  });
});

describe('the pairs of periods', () => {
  it('are each earlier one with each later one: 21 for seven', () => {
    const pairs = pairsOf(ehe).map(({ from, to }) => `${from.id} ${to.id}`);
    expect(pairs).toHaveLength(21);
    expect(new Set(pairs).size).toBe(21);
    expect(pairs).toContain('2014-15 2020-21');
    expect(pairs).not.toContain('2020-21 2014-15');
  });

  it.each<[string, Parameters<typeof everyYear>[1], [string, string] | undefined]>([
    ['the last two years', [10, 20, 30], ['2015-16', '2016-17']],
    ['the last that may be compared', [10, 20, 'x'], ['2014-15', '2015-16']],
    ['the last two where none may be', [10, 'x', 'x'], ['2015-16', '2016-17']],
    ['none of one year', [10], undefined],
    ['none of no year', [], undefined],
  ])('shown first are %s', (_, entries, pair) => {
    const shown = defaultPair(everyYear('stored', entries));
    expect(shown && [shown.from.id, shown.to.id]).toEqual(pair);
  });

  it('shown first of Appendix 1 are 2018/19 and 2019/20, not the eleven days', () => {
    expect(defaultPair(ehe)).toEqual({ from: academicYear(2018), to: academicYear(2019) });
  });
});
