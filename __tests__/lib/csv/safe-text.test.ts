import { safeText } from '@/lib/csv/safe-text';

test.each([
  ['=1+1', "'=1+1"],
  ['@here', "'@here"],
  ['+ three boats', "'+ three boats"],
  ['- three boats', "'- three boats"],
  ['\ttab', "'\ttab"],
])('%j is kept from being run as a formula', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test.each(['three boats', '-3', '+9.8%', '1=1', ''])('%j is left alone', (text) => {
  expect(safeText(text)).toBe(text);
});
