/** @jest-environment jsdom */
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

const named = (name: string) => ({ src: `about:blank#${name}`, title: name, heightPx: 500 });

/** Two embeds on one host page, with their scripts run as the browser runs them. */
function hostPage(): [HTMLIFrameElement, HTMLIFrameElement] {
  const host = document.createElement('div');
  host.innerHTML = embedCodeWithScript(named('one')) + embedCodeWithScript(named('two'));
  document.body.replaceChildren(host);
  host.querySelectorAll('script').forEach((inert) => {
    const script = document.createElement('script');
    script.textContent = inert.textContent;
    inert.replaceWith(script);
  });
  const [one, two] = host.querySelectorAll('iframe');
  return [one!, two!];
}

const tell = (data: unknown, source: Window | null) =>
  window.dispatchEvent(new MessageEvent('message', { data, source }));

describe('the script of an embed', () => {
  it('gives the frame that told a height that height, and no other', () => {
    const [one, two] = hostPage();
    tell({ 'datawrapper-height': { trend: 432 } }, one.contentWindow);
    expect(one.style.height).toBe('432px');
    expect(two.style.height).toBe('');
  });

  it.each([undefined, 'text', { other: 1 }])('does nothing at another message: %p', (data) => {
    const [one] = hostPage();
    tell(data, one.contentWindow);
    expect(one.style.height).toBe('');
  });

  it('takes nothing but a number for a height', () => {
    const [one] = hostPage();
    tell({ 'datawrapper-height': { trend: '1px;position:fixed' } }, one.contentWindow);
    expect(one.getAttribute('style')).not.toContain('position');
  });
});
