import { groupByLetter } from '@/lib/search/by-letter';

const group = (names: string[]) => groupByLetter(names, (name) => name);

test('names are grouped by first letter, A to Z', () => {
  expect(group(['Stock', 'base', 'Break in series'])).toEqual([
    { letter: 'B', items: ['base', 'Break in series'] },
    { letter: 'S', items: ['Stock'] },
  ]);
});

test('numbers inside a name are ordered as numbers', () => {
  expect(group(['Year 11', 'Year 9'])).toEqual([{ letter: 'Y', items: ['Year 9', 'Year 11'] }]);
});

test('brackets and quotation marks do not count', () => {
  expect(group(['[z]', '“Alpha”'])).toEqual([
    { letter: 'A', items: ['“Alpha”'] },
    { letter: 'Z', items: ['[z]'] },
  ]);
});

test('what begins with a digit stands first, under 0–9', () => {
  expect(group(['Alpha', '2019/20']).map(({ letter }) => letter)).toEqual(['0–9', 'A']);
});

test('no names make no groups', () => {
  expect(group([])).toEqual([]);
});
