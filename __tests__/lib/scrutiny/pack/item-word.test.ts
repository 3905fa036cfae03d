import { itemWord } from '@/lib/scrutiny/pack/item-word';

it.each([
  ['minutes in our papers', 28, 'Minute 28'],
  ['agenda in our papers', 7, 'Item 7'],
  ['in the work programme', 1, 'Item 1'],
] as const)('calls an item of a meeting with %s number %d "%s"', (status, number, word) => {
  expect(itemWord({ status }, number)).toBe(word);
});
