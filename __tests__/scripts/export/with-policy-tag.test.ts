import { withPolicyTag } from '@/scripts/export/with-policy-tag.mjs';

test('a page of the copy says first of all what it may run', () => {
  const html = withPolicyTag(
    '<!DOCTYPE html><html><head><title>Pupils</title></head><script>1</script></html>',
  );

  expect(html).toMatch(
    /^<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'sha256-[^"]+object-src 'none'"\/><title>/,
  );
});
