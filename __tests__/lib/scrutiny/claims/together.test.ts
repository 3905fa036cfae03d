import { academicYear } from '@/lib/period/period';
import { describeDifference, describeTogether } from '@/lib/scrutiny/claims/together';
import { askedOf } from '../../../fixtures/made-claim';
import { type Entry, madeTable } from '../../../fixtures/made-tables/orchard';

const told = (then: Readonly<Record<string, Entry>>, now: Readonly<Record<string, Entry>>) =>
  describeTogether(
    askedOf(
      madeTable([
        { period: academicYear(2018), cells: then },
        { period: academicYear(2019), cells: now },
      ]),
      { others: ['sold'] },
    ),
  );

test('both sums stand beside each other, each as it was worked out', () => {
  expect(told({ eaten: 144, sold: 12 }, { eaten: 111, sold: 25 })).toMatchObject({
    sentences: [
      'With “Sold” it was 136 (worked out: 111 + 25) in 2019/20, 20 fewer than 156 (worked out: 144 + 12) in 2018/19.',
    ],
    cells: [
      { label: 'Sold, 2018/19', text: '12' },
      { label: 'Sold, 2019/20', text: '25' },
    ],
  });
});

test('a number that is missing is not added as 0', () => {
  expect(told({ eaten: 144, sold: 12 }, { eaten: 111, sold: 'x' }).sentences).toEqual([
    '“Sold” cannot be added. There is no number in 2019/20: not available.',
  ]);
});

test('nothing is said where the sentence names nothing to add', () => {
  const table = madeTable([{ period: academicYear(2019), cells: { eaten: 1 } }]);
  expect(describeTogether(askedOf(table))).toEqual({ sentences: [], cells: [] });
});

test.each([
  [-20, '20 fewer than'],
  [0, 'the same as'],
  [1, '1 more than'],
  [1204, '1,204 more than'],
])('a difference of %s is put as "%s"', (difference, words) => {
  expect(describeDifference(difference)).toBe(words);
});
