import type { Original } from '@/scripts/serving/ask-in-process.mjs';
import { withPagePolicy } from '@/scripts/serving/with-page-policy.mjs';

const policyOf = async (type: string, declared: string): Promise<string | undefined> => {
  const original: Original = {
    status: 200,
    headers: [
      ['Content-Type', type],
      ['content-security-policy', declared],
    ],
    body: Buffer.from('<script>alert(1)</script>'),
  };
  const { headers } = await withPagePolicy(() => Promise.resolve(original))();
  return headers.find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1];
};

test('a page is told which scripts it may run, besides what was declared for it', async () => {
  const policy = await policyOf('text/html; charset=utf-8', "frame-ancestors 'self'");

  expect(policy).toMatch(/^default-src 'self'; script-src 'self' 'sha256-.*; frame-ancestors 'self'$/);
});

test.each([
  ['an embed, which says all of it itself', 'text/html', "default-src 'none'"],
  ['a file', 'text/csv', "frame-ancestors 'self'"],
])('%s is left as it is', async (_, type, declared) => {
  expect(await policyOf(type, declared)).toBe(declared);
});
