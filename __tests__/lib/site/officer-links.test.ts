import { afterSignIn, officerLinks } from '@/lib/site/officer-links';

test.each(['/officers', '/officers/releases', '/officers/releases/0123456789abcdef'])(
  '%s is gone on to after signing in',
  (to) => {
    expect(afterSignIn(to)).toBe(to);
  },
);

test.each([
  'https://evil.example',
  '//evil.example',
  '/officers//evil.example',
  '/officers/../',
  '/datasets',
  '',
  null,
  undefined,
])('%s is not', (to) => {
  expect(afterSignIn(to)).toBe(officerLinks.releases());
});

test('the address for signing in carries where to go on to', () => {
  expect(officerLinks.signIn('/officers/releases')).toBe('/officers/sign-in?to=%2Fofficers%2Freleases');
});
