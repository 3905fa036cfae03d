import { isSameForEverybody } from '@/scripts/serving/is-same-for-everybody.mjs';

const drawnOnce = {
  status: 200,
  headers: [['x-nextjs-cache', 'MISS']] as [string, string][],
  body: Buffer.from(''),
};

test('what Next has drawn once and for all is the same for everybody', () => {
  expect(isSameForEverybody('/datasets/pupils/versions/2026-11-22', drawnOnce)).toBe(true);
});

test.each([
  ['drawn anew for each', { ...drawnOnce, headers: [] }],
  [
    'for one reader',
    { ...drawnOnce, headers: [...drawnOnce.headers, ['Set-Cookie', 'a=b'] as [string, string]] },
  ],
  ['not there', { ...drawnOnce, status: 404 }],
])('what is %s is not', (_, original) => {
  expect(isSameForEverybody('/pupils', original)).toBe(false);
});

test.each(['/pupils?a=b', '/p%75pils', '//pupils', '/pupils/', '/../pupils', '*'])(
  'an address that may be written in another way is not: %s',
  (path) => {
    expect(isSameForEverybody(path, drawnOnce)).toBe(false);
  },
);
