import { pagePolicy } from '@/scripts/serving/page-policy.mjs';

/** SHA-256 of "alert(1)" in base64, by `printf 'alert(1)' | openssl dgst -sha256 -binary | base64`. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

describe('the policy of a page', () => {
  it('lets run what this site serves, and what stood in the page when it was drawn', () => {
    expect(pagePolicy('<script>alert(1)</script><script src="/a.js" async></script>')).toContain(
      `script-src 'self' ${ALERT};`,
    );
  });

  it('names a script once that stands there twice', () => {
    const policy = pagePolicy('<script>alert(1)</script><script id="b">alert(1)</script>');

    expect(policy.split('sha256-')).toHaveLength(2);
  });

  it('never lets text be made a program, nor any other script that stands in it', () => {
    const policy = pagePolicy('<p>299 pupils</p>');

    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
  });
});
