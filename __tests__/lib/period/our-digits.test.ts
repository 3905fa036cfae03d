import { inOurDigits } from '@/lib/period/our-digits';

it.each([
  ['１２', '12'],
  ['٣٤', '34'],
  ['१२३', '123'],
  ['𝟗𝟬', '90'],
  ['201', '201'],
  ['x', 'x'],
])('%j in our digits is %j', (text, ours) => {
  expect(inOurDigits(text)).toBe(ours);
});
