import { alignRow } from '@/lib/finder/align-row';

/** Sets two rows of letters beside each other: "a:a b:- -:c". */
function beside(pasted: string, published: string): string {
  const [items, places] = [Array.from(pasted), Array.from(published)];
  const pairs = alignRow(items.length, places.length, (item, place) => items[item] === places[place]);
  return pairs
    .map(({ item, place }) => `${items[item ?? -1] ?? '-'}:${places[place ?? -1] ?? '-'}`)
    .join(' ');
}

test('the same row stands letter beside letter', () => {
  expect(beside('abc', 'abc')).toBe('a:a b:b c:c');
});

test('a part of a row finds its place in it', () => {
  expect(beside('cd', 'abcde')).toBe('c:c d:d');
});

test('one that differs stands beside the one that it was', () => {
  expect(beside('abxd', 'abcd')).toBe('a:a b:b x:c d:d');
});

test('one too many stands beside nothing, and so does one that was left out', () => {
  expect(beside('abxcd', 'abcd')).toBe('a:a b:b x:- c:c d:d');
  expect(beside('abd', 'abcd')).toBe('a:a b:b -:c d:d');
});

test('where nothing is published, everything stands alone', () => {
  expect(beside('ab', '')).toBe('a:- b:-');
});
