import { endedCookie, sessionCookie, tokenIn } from '@/lib/officer/session-cookie';

const token = 'T'.repeat(43);

test('the cookie goes to the officers’ pages alone, to no script, and from no other site', () => {
  expect(sessionCookie(token, false)).toBe(
    `officer_session=${token}; Path=/officers; HttpOnly; SameSite=Strict`,
  );
});

test('over https it goes by https alone', () => {
  expect(sessionCookie(token, true)).toMatch(/; Secure$/);
  expect(endedCookie(true)).toBe(
    'officer_session=; Path=/officers; HttpOnly; SameSite=Strict; Secure; Max-Age=0',
  );
});

test.each([
  [`officer_session=${token}`, token],
  [`a=b; officer_session=${token}; c=d`, token],
  ['officer_session=short', undefined],
  [`not_officer_session=${token}`, undefined],
  [`officer_session=${'/'.repeat(43)}`, undefined],
  ['', undefined],
  [null, undefined],
])('in "%s" the token is %s', (header, found) => {
  expect(tokenIn(header)).toBe(found);
});
