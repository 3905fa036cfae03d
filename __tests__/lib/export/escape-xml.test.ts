import { escapeXml } from '@/lib/export/escape-xml';

test('what XML gives a meaning is written as an entity', () => {
  expect(escapeXml('a < b & "c"')).toBe('a &lt; b &amp; &quot;c&quot;');
});

test('what XML forbids becomes the mark for a letter that cannot be shown; tabs and new lines stay', () => {
  expect(escapeXml('\u0000\u000b\ufffe\ud800\t\n😀')).toBe('\uFFFD\uFFFD\uFFFD\uFFFD\t\n😀');
});
