import { nextRewrites } from '@/scripts/hosting/next-rewrites.mjs';

const { beforeFiles } = nextRewrites('c0ffee');

/** The pattern inside the brackets of a source such as "/files/:malformed(…)". */
const patternOf = (name: string) => {
  const sources = beforeFiles.map(({ source }) => new RegExp(`:${name}\\((.*)\\)$`).exec(source)?.[1]);
  return new RegExp(`^${sources.find((source) => source !== undefined)!}$`);
};
const [malformed, dotted] = [patternOf('malformed'), patternOf('dotted')];

describe('an address that is led to a refusal', () => {
  it.each(['%', '%z', '%zz', 'a%0', '%00', '%0d%0a', '%1f', '%c0%af', '%ed%a0%80', '%E2%80%8B', 'a%20b%ff', '%%20'])('has %s in it', (part) => {
    expect(part).toMatch(malformed);
  });

  it.each(['elective-home-education', 'a%20b', '%2e%2e', '%3Cscript%3E', '%25zz', ''])('does not have %s in it', (part) => {
    expect(part).not.toMatch(malformed);
  });

  it.each(['.', '..', 'a/./b', 'a/..', './a', 'a/.@/.'])('has a part that is only dots: %s', (part) => {
    expect(part).toMatch(dotted);
  });

  it.each(['a.b', '.a', 'a..b/c', '...', 'a/...', 'x.csv'])('has no such part: %s', (part) => {
    expect(part).not.toMatch(dotted);
  });

  it('is told by the last of many thousand characters as by the first', () => {
    expect('%41'.repeat(5000)).not.toMatch(malformed);
    expect(`${'%41'.repeat(5000)}%4`).toMatch(malformed);
  });
});

test('who has a file of this very build is told that it has not changed', () => {
  const rules = beforeFiles.filter(({ destination }) => destination === '/files/not-modified');
  expect(rules.map((rule) => [rule.source, 'has' in rule ? rule.has : undefined])).toEqual(
    ['/files/:path*', '/cards/:path*', '/embed/:path*', '/packs/:path*'].map((source) => [
      source,
      [{ type: 'header', key: 'if-none-match', value: '.*"c0ffee".*' }],
    ]),
  );
});
