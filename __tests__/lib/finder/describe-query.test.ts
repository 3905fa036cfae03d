import { describeQuery, shortened } from '@/lib/finder/describe-query';
import { readQuery } from '@/lib/finder/read-query';
import { ask } from '../../fixtures/finder-of-papers';

test.each([
  ['33', 'We read the number 33.'],
  ['33 Roma', 'We read the number 33 and the word “Roma”.'],
  ['44% and 33% Roma 2019/20', 'We read the numbers 44% and 33%, the word “Roma” and the period “2019/20”.'],
  [
    '160 active on page 3',
    'We read the number 160 and the word “active”. Not looked for as a figure: “page 3”.',
  ],
  ['?!', 'There is no number and no word in it that we could look for.'],
])('"%s"', (query, understood) => {
  expect(describeQuery(readQuery(query), [])).toBe(understood);
});

test('a long list is cut, and says by how much', () => {
  expect(describeQuery(readQuery('11 12 14 15 16 17 18 19 20 21'), [])).toBe(
    'We read the numbers 11, 12, 14, 15, 16, 17, 18, 19 and 2 more.',
  );
});

test('a row is called a row', () => {
  expect(ask('Referred to CME 5 5 4 4 8 0 0').understood).toBe('We read a row of 7 figures.');
});

test('a long question is shortened for a heading, between its letters', () => {
  expect(shortened('a\n  b')).toBe('a b');
  expect(shortened('😀'.repeat(100))).toBe(`${'😀'.repeat(80)}…`);
});
