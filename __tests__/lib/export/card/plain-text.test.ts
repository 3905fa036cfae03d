import { plainText } from '@/lib/export/card/plain-text';

test.each([
  ['201 children, 18 more (up 9.8%)', '201 children, 18 more (up 9.8%)'],
  ['Children’s “home ed”: 2014/15–2019/20 — £5, €5…', 'Children’s “home ed”: 2014/15–2019/20 — £5, €5…'],
  ['−53 ÷ 316 × 2', '−53 ÷ 316 × 2'],
  ['Zoë Łódź Dvořák', 'Zoë ódz Dvorák'],
  ['a\u00a0b\u202fc\nd', 'a b c d'],
  ['2019 → 2020', '2019 to 2020'],
  ['≥ 20, ≤ 5', '>= 20, <= 5'],
  ['up ⬆️ 👩‍👧 now 🎉', 'up now'],
  ['© 2020 ™', '(c) 2020 (TM)'],
  ['教育 مدرسة', ''],
  ['½ ﬁne', '½ fine'],
])('%s becomes %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
