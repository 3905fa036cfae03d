import { openPage, sitePages, siteUrl } from './harness';

/** One page of each kind: the first of the sample with as many parts of the same names. */
const aPageOfEachRoute = [
  ...new Map(
    [...sitePages(), '/compare', '/no-such-page', '/officers', '/officers/sign-in'].map((path) => [
      `${path.split('/')[1] ?? ''} ${path.split('/').length}`,
      path,
    ]),
  ).values(),
];

const policyOf = async (path: string) =>
  (await fetch(siteUrl() + path)).headers.get('content-security-policy') ?? '';

describe('the policy of a page', () => {
  test.each(aPageOfEachRoute)('%s keeps to it', async (path) => {
    const { page, context, witness } = await openPage(path);
    await page.mouse.move(400, 400);
    const errors = witness.errors.filter((error) => /content security policy/i.test(error));
    await context.close();

    expect(errors).toEqual([]);
  });

  test.each(aPageOfEachRoute)('%s runs no script that was not in it', async (path) => {
    const policy = await policyOf(path);

    expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/]{43}=')*;/);
    expect(policy).not.toContain('unsafe-eval');
  });

  test('a script that is put into it does not run', async () => {
    const { page, context } = await openPage('/');
    const ran = await page.evaluate(async () => {
      const refused = new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
      );
      const script = document.createElement('script');
      script.textContent = 'window.planted = true';
      document.body.append(script);
      return [await refused, 'planted' in window];
    });
    await context.close();

    expect(ran).toEqual(['script-src-elem', false]);
  });
});
