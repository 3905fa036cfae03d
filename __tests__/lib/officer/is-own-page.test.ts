import { isOwnPage } from '@/lib/officer/is-own-page';

const hosts = ['figures.example', 'localhost:3000'];

test.each([
  ['https://figures.example', 'same-origin'],
  ['https://figures.example', null],
  ['http://localhost:3000', 'same-origin'],
  [null, 'same-origin'],
])('a page of ours: from %s, %s', (origin, site) => {
  expect(isOwnPage({ origin, site }, hosts)).toBe(true);
});

test.each([
  ['https://evil.example', 'cross-site'],
  ['https://evil.example', 'same-origin'],
  ['https://evil.example', null],
  ['https://www.figures.example', 'same-site'],
  ['https://figures.example', 'cross-site'],
  ['https://figures.example:8443', null],
  ['https://figures.example.evil.example', null],
  ['null', null],
  ['null', 'cross-site'],
  ['not an address', null],
  [null, 'none'],
  [null, null],
])('no page of ours: from %s, %s', (origin, site) => {
  expect(isOwnPage({ origin, site }, hosts)).toBe(false);
});
