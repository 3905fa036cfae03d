import { publishedDataset } from '@/app/published';
import { numberCell } from '@/lib/cell/cell';
import { coverageNotes, differenceNotes, Notes, workedOutNotes } from '@/lib/figure/notes';
import { yearValue } from '../../fixtures/made-tables/orchard';

const ehe = publishedDataset('elective-home-education')!.latest;
const covering = (number: number, coverage: string, year: number) =>
  yearValue('stored', numberCell(number, { coverage }), year);

describe('numbered notes', () => {
  it('are counted from 1, and one text has one number', () => {
    const notes = new Notes();
    expect(['a', 'b', 'a'].map((text) => notes.add(text))).toEqual([1, 2, 1]);
    expect(notes.all()).toEqual(['a', 'b']);
  });

  it.each([
    ['its symbol', yearValue('stored', 'low', 2019), '[low] rounds to 0 but is not 0.'],
    [
      'its symbol and its own note',
      yearValue('stored', { kind: 'missing', symbol: 'z', note: 'The store was closed.' }, 2019),
      'Apples in store, on 31 August 2020: [z] not applicable. The store was closed.',
    ],
    [
      'its flags',
      yearValue('stored', numberCell(5, { flags: ['p', 'b'] }), 2019),
      'Provisional, break in series.',
    ],
    [
      'its own note',
      yearValue('eaten', numberCell(5, { note: 'Counted twice.' }), 2019),
      'Eaten, in 2019/20: Counted twice.',
    ],
  ])('of a value tell %s', (_, value, text) => {
    const notes = new Notes();
    expect(notes.forValue(value)).toBe(1);
    expect(notes.all()).toEqual([text]);
  });

  it('of a plain value are none', () => {
    const notes = new Notes();
    expect(notes.forValue(yearValue('stored', 5, 2019))).toBeUndefined();
    expect(notes.all()).toEqual([]);
  });
});

describe('what is worked out', () => {
  it('is said once for each quantity, and not of a year that has no number', () => {
    const worked = numberCell(30, { workedOut: '100 − 70' });
    expect(
      workedOutNotes([
        yearValue('added', 'x', 2017),
        yearValue('added', worked, 2018),
        yearValue('added', worked, 2019),
        yearValue('stored', 70, 2019),
      ]),
    ).toEqual([
      'Added in the year is worked out: in store at some time − in store a year before. No paper prints it.',
    ]);
  });
});

describe('where the paper’s own sum differs', () => {
  const difference = '2017/18: 167 + 74 + 4 + 27 + 27 = 299, and the paper prints 297: a difference of 2.';

  it.each([
    'current_ehe_recorded',
    'total_during_year',
    'returned_to_school',
    'new_starters',
    'returned_share',
  ])('is said beside %s, which takes part in it', (measure) => {
    expect(differenceNotes(ehe, [measure])).toEqual([difference]);
  });

  it.each(['officer_involvement', 'pending_involvements', 'total_known', 'y11_pupils'])(
    'is not said beside %s, which does not',
    (measure) => {
      expect(differenceNotes(ehe, [measure])).toEqual([]);
    },
  );
});

describe('whom the values cover', () => {
  it('is said once where it is the same', () => {
    expect(coverageNotes([covering(1, 'Y0-Y10', 2018), covering(2, 'Y0-Y10', 2019)])).toEqual([
      'Covers Y0-Y10.',
    ]);
  });

  it('is said of each stretch where it differs', () => {
    expect(
      coverageNotes([
        covering(1, 'Y0-Y10', 2016),
        covering(2, 'Y0-Y10', 2017),
        covering(3, 'Y0-Y10', 2018),
        covering(4, 'NCY 1-11', 2019),
      ]),
    ).toEqual(['On 31 August 2017 to 31 August 2019: covers Y0-Y10.', 'On 31 August 2020: covers NCY 1-11.']);
  });

  it('is said of two days by name', () => {
    expect(
      coverageNotes([
        covering(1, 'Y0-Y10', 2017),
        covering(2, 'Y0-Y10', 2018),
        covering(4, 'NCY 1-11', 2019),
      ]),
    ).toEqual([
      'On 31 August 2018 and on 31 August 2019: covers Y0-Y10.',
      'On 31 August 2020: covers NCY 1-11.',
    ]);
  });

  it('is not said where the paper does not', () => {
    expect(coverageNotes([yearValue('stored', 1, 2019)])).toEqual([]);
  });
});
