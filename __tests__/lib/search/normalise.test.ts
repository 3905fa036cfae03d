import { normalise, wordsOf } from '@/lib/search/normalise';

test.each([
  ['Elective Home Education', 'elective home education'],
  ['Children’s services', 'childrens services'],
  ['Café', 'cafe'],
  ['17/09/2019', '17 september 2019'],
  ['17.9.19', '17 september 2019'],
  ['2019-09-17', '17 september 2019'],
  ['17th September 2019', '17 september 2019'],
  ['Year 11', 'year y11'],
  ['year11', 'year y11'],
  ['Year group 7', 'year y7'],
  ['Y11', 'y11'],
  ['  [z]  ', 'z'],
])('“%s” is searched as “%s”', (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('a day with a month that does not exist stays as it is', () => {
  expect(normalise('17/13/2019')).toBe('17/13/2019');
});

test('a school year is one word', () => {
  expect(wordsOf('In 2019/20')).toEqual(['in', '2019/20']);
});

test('words joined by a hyphen or a stroke are apart', () => {
  expect(wordsOf('looked-after, Y10/Y11')).toEqual(['looked', 'after', 'y10', 'y11']);
});

test('an empty text has no words', () => {
  expect(wordsOf(' … ')).toEqual([]);
});
