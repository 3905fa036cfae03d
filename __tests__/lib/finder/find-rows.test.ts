import { ask } from '../../fixtures/finder-of-papers';

const YEARS = ['2014/15', '2015/16', '2016/17', '2017/18', '2018/19', '2019/20', '11 September 2020'];

// Appendix 1 as its text comes out of the PDF, line breaks and all: agenda pack of 27 October 2020, page 14.
const APPENDIX_1: [title: string, pasted: string, numbers: string][] = [
  [
    'Recorded as home educated',
    'Current EHE \nrecorded\n\n123 (Y0- \nY10)\n\n149 (Y0- \nY10)\n\n145 (Y0- \nY10)\n\n167 (Y0- \nY10)\n\n183 (Y0- \nY10)\n\n201 (Y0- Y10) 230',
    '123 149 145 167 183 201 230',
  ],
  [
    'Returned to school, or started',
    'Returned to \nSchool (or \nstarted in a \nschool)\n\n38 30 49 74 58 53 3',
    '38 30 49 74 58 53 3',
  ],
  ['Referred as missing education', 'Referred to \nCME\n\n5 5 4 4 8 0 0', '5 5 4 4 8 0 0'],
  ['Moved to another authority', 'Transferred \nLA\n\n9 8 16 27 23 21 2', '9 8 16 27 23 21 2'],
  [
    'Left at the end of Year 11',
    'Y11 Leavers \nJune\n\n19 24 31 27 28 41 N/A \n(32 Y11)',
    '19 24 31 27 28 41 [z]',
  ],
  [
    'Home educated at some time in the year',
    'Total in EHE \nat some time \nduring the \nacademic \nyear\n\n194 216 245 297 300 316 235',
    '194 216 245 297 300 316 235',
  ],
  [
    'Officer involvement, not home educated',
    'EHE Officer \n‘Involvement’. \nSupported, \nbut child has \nnot become \nEHE.\n\n83 113 109 142 144 111 9',
    '83 113 109 142 144 111 9',
  ],
  [
    'Involvement still pending',
    'Pending \n‘Involvements’ \nto be \nresolved.\n\n0 4 10 13 12 25 30',
    '0 4 10 13 12 25 30',
  ],
  [
    'Known to the EHE team in the year',
    'Total \nchildren \nknown to \nEHE Team \nthrough \nAcademic \nyear\n\n277 333 364 452 456 452 274',
    '277 333 364 452 456 452 274',
  ],
];

describe('every row of Appendix 1, pasted as the PDF gives it', () => {
  it.each(APPENDIX_1)('%s: each number beside its year, and all agree', (title, pasted, numbers) => {
    const { rows } = ask(pasted);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ title, verdict: 'All 7 are as published.', differences: [] });
    expect(rows[0]?.cells.map(({ head }) => head)).toEqual(YEARS);
    expect(rows[0]?.cells.map(({ published }) => published).join(' ')).toBe(numbers);
    expect(rows[0]?.cells.map(({ agrees }) => agrees)).toEqual(YEARS.map(() => true));
  });

  it('with its numbers alone is found too, with tabs or many spaces between them', () => {
    expect(ask('38\t30\t49\t74\t58\t53\t3').rows[0]?.title).toBe('Returned to school, or started');
    expect(ask('38   30   49   74   58   53   3').rows[0]?.title).toBe('Returned to school, or started');
  });

  it('is found from a part of it: three numbers side by side', () => {
    expect(ask('58 53 3').rows[0]?.cells.map(({ yours }) => yours)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '58',
      '53',
      '3',
    ]);
  });

  it('brings no sentence that has but one of its numbers', () => {
    expect(ask('5 5 4 4 8 0 0').texts).toEqual([]);
  });

  it('is one row though it was broken in two', () => {
    const { rows } = ask('38 30 49\n74 58 53 3');
    expect(rows.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['Returned to school, or started', 'All 7 are as published.'],
    ]);
  });

  it('several at once are several rows', () => {
    const { rows } = ask('Referred to CME 5 5 4 4 8 0 0\nTransferred LA 9 8 16 27 23 21 2');
    expect(rows.map(({ title }) => title)).toEqual([
      'Referred as missing education',
      'Moved to another authority',
    ]);
  });
});

describe('the table by year group', () => {
  const TOTAL = 'Total 16 19 15 24 13 17 18 26 26 23 33 230';
  const HEADS = '1 2 3 4 5 6 7 8 9 10 11 Total';

  it.each([TOTAL, `${HEADS}\n\n${TOTAL}`, `${HEADS} ${TOTAL}`])(
    '%j: each number beside its year group',
    (pasted) => {
      const { rows } = ask(pasted);
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        title: 'Home-educated pupils, 11 September 2020',
        verdict: 'All 12 are as published.',
      });
      expect(rows[0]?.cells.map(({ head, published }) => `${head}: ${published}`)).toEqual([
        'Year 1: 16',
        'Year 2: 19',
        'Year 3: 15',
        'Year 4: 24',
        'Year 5: 13',
        'Year 6: 17',
        'Year 7: 18',
        'Year 8: 26',
        'Year 9: 26',
        'Year 10: 23',
        'Year 11: 33',
        'Total: 230',
      ]);
    },
  );

  it('says that another table prints one of its numbers otherwise', () => {
    expect(ask(TOTAL).notes).toContain(
      'The papers print two numbers for one fact on 11 September 2020: 32 in “Elective home education” and 33 in ' +
        '“Elective home education by year group”.',
    );
  });

  it('knows its heads alone, and shows what stands under them', () => {
    expect(ask(HEADS)).toMatchObject({
      understood: 'We read the heads of a table.',
      rows: [{ verdict: 'These are the heads of its columns. The figures under them are below.' }],
    });
  });
});

describe('a column downwards', () => {
  it('of 2019/20 is each measure of Appendix 1 in turn', () => {
    const { rows } = ask('201 (Y0- Y10)\n53\n0\n21\n41\n316\n111\n25\n452');
    expect(rows[0]).toMatchObject({ title: '2019/20', verdict: 'All 9 are as published.' });
    expect(rows[0]?.cells[7]).toMatchObject({ head: 'Involvement still pending', yours: '25', agrees: true });
  });
});

describe('what differs', () => {
  it('is named, with what the paper prints', () => {
    const [row] = ask('Returned to School 38 30 49 74 58 54 3').rows;
    expect(row).toMatchObject({
      verdict: '6 of the 7 are as published.',
      differences: ['2019/20: you have 54 where the paper prints 53.'],
    });
  });

  it('is named where a number is too many, and nothing is said of one that was left out', () => {
    expect(ask('38 30 49 74 99 58 53 3').rows[0]?.differences).toEqual([
      'You have 99, and nothing is printed there.',
    ]);
    expect(ask('38 30 49 58 53 3').rows[0]?.differences).toEqual([]);
  });

  it('is no row at all where most of it differs', () => {
    expect(ask('1 2 3 38 30').rows).toEqual([]);
    expect(ask('700 800 900').rows).toEqual([]);
  });
});
