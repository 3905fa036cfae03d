import { embedCode, embedCodeWithScript } from '@/lib/export/embed-code';

const frame = {
  src: 'https://figures.example/embed/ehe/trend/2020-10-27.html',
  title: 'Chart: More children',
  heightPx: 519.2,
};

describe('the code of an embed', () => {
  it('is one frame with a name, a height in whole px, and no script', () => {
    expect(embedCode(frame)).toBe(
      '<iframe src="https://figures.example/embed/ehe/trend/2020-10-27.html" title="Chart: More children" ' +
        'loading="lazy" width="100%" height="520" style="border:0"></iframe>',
    );
  });

  it('escapes what could leave its attribute', () => {
    const code = embedCode({ ...frame, src: 'https://x.example/?a=1&b="', title: 'A "b" <c>' });
    expect(code).toContain('src="https://x.example/?a=1&amp;b=&quot;"');
    expect(code).toContain('title="A &quot;b&quot; &lt;c&gt;"');
  });

  it('with a script is the same frame first, and asks no host for anything', () => {
    const code = embedCodeWithScript(frame);
    expect(code.startsWith(embedCode(frame))).toBe(true);
    expect(code).toMatch(/<\/iframe><script>addEventListener\("message",.*<\/script>$/);
    expect(code).not.toMatch(/<script[^>]*src/);
    expect(code.match(/https?:/g)).toHaveLength(1);
  });
});
