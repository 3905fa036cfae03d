/** @jest-environment jsdom */
import { embedCodeWithScript } from '@/lib/export/embed-code';

const frame = (name: string) => ({ src: `about:blank#${name}`, title: name, heightPx: 500 });

/** Two embeds on one host page, with their scripts run as the browser runs them. */
function hostPage(): [HTMLIFrameElement, HTMLIFrameElement] {
  const host = document.createElement('div');
  host.innerHTML = embedCodeWithScript(frame('one')) + embedCodeWithScript(frame('two'));
  document.body.replaceChildren(host);
  host.querySelectorAll('script').forEach((script) => window.eval(script.textContent));
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
