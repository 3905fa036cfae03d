import { published } from '@/app/published';
import { commitmentStandings } from '@/lib/scrutiny/commitments/commitment-standings';
import { countStandings, describeCounts } from '@/lib/scrutiny/commitments/count-standings';

// Counted by hand in the register: 75 rows, 19 of them numbers that minutes leave out.
test('on 27 October 2020 the parts make up the whole', () => {
  expect(countStandings(commitmentStandings(published().meetings, '2020-10-27'))).toEqual({
    asked: 56,
    answered: 6,
    open: 43,
    overdue: 3,
    goingOn: 7,
    leftOut: 19,
  });
});

test.each([
  [
    { asked: 56, answered: 6, open: 43, overdue: 3, goingOn: 7, leftOut: 19 },
    '56 things were asked for, promised or listed as to come: 6 are answered, 43 are open (3 of them past their day), and 7 go on without an end. Minutes leave out 19 more numbers.',
  ],
  [
    { asked: 13, answered: 0, open: 12, overdue: 0, goingOn: 1, leftOut: 0 },
    '13 things were asked for, promised or listed as to come: none is answered, 12 are open (none of them past their day), and 1 goes on without an end.',
  ],
  [
    { asked: 1, answered: 0, open: 1, overdue: 1, goingOn: 0, leftOut: 1 },
    '1 thing was asked for, promised or listed as to come: none is answered, 1 is open (1 of them past its day), and none go on without an end. Minutes leave out 1 more number.',
  ],
])('%j in words', (counts, words) => {
  expect(describeCounts(counts)).toBe(words);
});
