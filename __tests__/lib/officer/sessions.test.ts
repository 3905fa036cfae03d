import { officerSessions } from '@/lib/officer/sessions';

const jo = { account: 'jo', password: 'hash' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a session', () => {
  it('is known by its token, of 256 bits', () => {
    const { begin, use } = officerSessions();
    const token = begin(jo, 0);

    expect(use(token, MINUTE)).toEqual(jo);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('ends after 30 minutes in which nothing is done', () => {
    const { begin, use } = officerSessions();
    const token = begin(jo, 0);

    expect(use(token, 29 * MINUTE)).toEqual(jo);
    expect(use(token, 58 * MINUTE)).toEqual(jo);
    expect(use(token, 88 * MINUTE)).toBeUndefined();
    expect(use(token, 58 * MINUTE)).toBeUndefined();
  });

  it('ends after eight hours, whatever is done', () => {
    const { begin, use } = officerSessions();
    const token = begin(jo, 0);
    const used = Array.from({ length: 24 }, (_, third) => use(token, third * 20 * MINUTE));

    expect(used.at(-1)).toEqual(jo);
    expect(use(token, 8 * HOUR)).toBeUndefined();
  });

  it('ends when the officer signs out', () => {
    const { begin, use, end } = officerSessions();
    const token = begin(jo, 0);
    end(token);

    expect(use(token, 1)).toBeUndefined();
  });

  it('is nobody’s by another token', () => {
    const { begin, use } = officerSessions();
    begin(jo, 0);

    expect(use('a'.repeat(43), 1)).toBeUndefined();
  });
});

test('of more than a thousand the one that was used longest ago ends', () => {
  const { begin, use } = officerSessions();
  const tokens = Array.from({ length: 1001 }, () => begin(jo, 0));

  expect(use(tokens[0]!, 1)).toBeUndefined();
  expect(use(tokens[1]!, 1)).toEqual(jo);
});
