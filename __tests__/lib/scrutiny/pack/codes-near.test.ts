import { codesNear } from '@/lib/scrutiny/pack/codes-near';

const known = ['K7HM2P4T', '22222222'];

it.each([
  ['one character is another', 'K7HM-2P49'],
  ['one is missing', 'K7HM-2P4'],
  ['one is too many', 'K7HM-2P44T'],
  ['two neighbours have changed places', '7KHM-2P4T'],
  ['the last two have', 'K7HM-2PT4'],
  ['one is a vowel', 'K7HA-2P4T'],
])('finds the code that was meant when %s', (_, typed) => {
  expect(codesNear(typed, known)).toEqual(['K7HM2P4T']);
});

it.each([
  ['two characters are others', 'K7HM-2P33'],
  ['two that are no neighbours have changed places', 'H7KM-2P4T'],
  ['nothing was typed', ''],
  ['it is the code itself', 'K7HM-2P4T'],
])('finds none when %s', (_, typed) => {
  expect(codesNear(typed, known)).toEqual([]);
});
