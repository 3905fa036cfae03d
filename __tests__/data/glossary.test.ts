import { glossary, symbolTerms } from '@/data/glossary';
import { FLAGS, MISSING_SYMBOLS } from '@/lib/cell/symbols';

const all = [...glossary, ...symbolTerms];

test('every symbol that a cell may hold is explained, in the same words', () => {
  const explained = Object.fromEntries(
    symbolTerms.map(({ term, spelledOut }) => [term.slice(1, -1), spelledOut]),
  );
  expect(explained).toEqual({ ...MISSING_SYMBOLS, ...FLAGS });
});

test('no two terms share an address', () => {
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every address can stand in a link', () => {
  expect(all.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
});

test('no address of a term is that of a letter', () => {
  expect(all.filter(({ id }) => id.startsWith('letter-') || id === 'symbols' || id === 'main')).toEqual([]);
});

test('every meaning is a sentence', () => {
  expect(all.filter(({ meaning }) => !/^[“A-Z0-9].*[.”]$/.test(meaning)).map(({ term }) => term)).toEqual([]);
});

test.each([
  'EHE',
  'CME',
  'NCY',
  'LA',
  'YOT',
  'MASH',
  'RHI',
  'SEND',
  'RESP',
  'Y0 to Y10',
  'Year 11',
  'Part-way',
  'Stock',
  'Flow',
])('%s is explained', (term) => {
  expect(glossary.some((entry) => entry.term === term)).toBe(true);
});
