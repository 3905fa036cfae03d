import { readQuery } from '@/lib/finder/read-query';

const numbersIn = (text: string): number[] => readQuery(text).numbers.map(({ value }) => value);
const whensIn = (text: string): string[] => readQuery(text).whens.map(({ key }) => key);
const wordsIn = (text: string): string[] => readQuery(text).words.map(({ key }) => key);

describe('numbers', () => {
  it.each([
    ['1,204', [1204]],
    ['1204', [1204]],
    ['39.2', [39.2]],
    ['(44%)', [44]],
    ['−18', [18]],
    ['166.', [166]],
    ['twenty-one', [21]],
    ['one hundred and sixty', [160]],
    ['nine of them', [9]],
    ['zero', [0]],
    ['38 30\t49\n74', [38, 30, 49, 74]],
  ])('"%s"', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each(['44%', '44 %', '44 per cent', '44 percent'])('"%s" is a percentage', (text) => {
    expect(readQuery(text).numbers).toMatchObject([{ value: 44, isPercent: true }]);
  });

  it('"one" in a sentence is no figure, and alone it is', () => {
    expect(numbersIn('one of the nine young people was convicted')).toEqual([9]);
    expect(numbersIn('one')).toEqual([1]);
  });

  it.each(['7pm', 'Covid-19', 'phone', 'often', 'attend', '22nd', 'Y0- Y10', 'page 14', 'Item 7'])(
    'there is none in "%s" beside another figure',
    (text) => {
      expect(numbersIn(`160 ${text}`)).toEqual([160]);
    },
  );
});

describe('periods and days are no figures', () => {
  it.each([
    ['2019/20', '2019/20'],
    ['2019-20', '2019/20'],
    ['2019/2020', '2019/20'],
    ['2019 to 2020', '2019/20'],
    ['201920', '2019/20'],
    ['Q4', 'q4'],
    ['Quarter Four', 'q4'],
    ['11/09/2020', '2020-09-11'],
    ['11.9.20', '2020-09-11'],
    ['11 September 2020', '2020-09-11'],
    ['Friday 11th Sept 2020', '2020-09-11'],
    ['2020-09-11', '2020-09-11'],
    ['End of August 2020', '2020-08'],
    ['31 August', '-08-31'],
  ])('"%s"', (text, key) => {
    expect(whensIn(text)).toEqual([key]);
    expect(numbersIn(text)).toEqual([]);
  });

  it('two years that do not follow one another are no school year', () => {
    expect(whensIn('2015/20')).toEqual([]);
  });
});

describe('year groups are words', () => {
  it.each(['Y11', 'y 11', 'Year 11', 'year group 11', 'NCY 11', 'NCY Group 11'])('"%s"', (text) => {
    expect(wordsIn(text)).toEqual(['y11']);
    expect(numbersIn(text)).toEqual([]);
  });

  it('and the end of "academic year" is none', () => {
    expect(numbersIn('Total known through academic year 12 13')).toEqual([12, 13]);
  });
});

describe('a row that was pasted', () => {
  it('keeps a sign that there is no number, and the number in brackets after it', () => {
    const [line] = readQuery('28 41 N/A \n(32 Y11)').lines;
    expect(line?.map(({ kind }) => kind)).toEqual(['number', 'number', 'gap', 'number', 'word']);
    expect(line?.[3]).toMatchObject({ value: 32, isAside: true });
  });

  it('is one line however it was broken, unless there are several rows', () => {
    expect(readQuery('123\n149\n145').lines).toHaveLength(1);
    expect(readQuery('1 2 3\n4 5 6').lines).toHaveLength(2);
  });
});

it('reads no more than 2,000 characters, and says that there were more', () => {
  const query = readQuery('7 '.repeat(5000));
  expect(query.isCut).toBe(true);
  expect(query.text).toHaveLength(2000);
  expect(readQuery('7').isCut).toBe(false);
});
