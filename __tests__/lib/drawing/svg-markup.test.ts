import { attributes, escapeXml } from '@/lib/drawing/svg-markup';

describe('escapeXml', () => {
  it('escapes what XML gives a meaning', () => {
    expect(escapeXml(`<b> & 'c'`)).toBe('&lt;b&gt; &amp; &#39;c&#39;');
  });

  it('leaves out characters that XML forbids', () => {
    expect(escapeXml('a\u0000b\u000bc\ud800d')).toBe('abcd');
  });

  it('keeps letters of every script', () => {
    expect(escapeXml('é − ½ 字 😀')).toBe('é − ½ 字 😀');
  });
});

describe('attributes', () => {
  it('writes each with a space before it, in single quotes', () => {
    expect(attributes({ x: 1, fill: "it's" })).toBe(" x='1' fill='it&#39;s'");
  });

  it('leaves out what is undefined', () => {
    expect(attributes({ x: undefined })).toBe('');
  });
});
