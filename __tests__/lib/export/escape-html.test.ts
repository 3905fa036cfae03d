import { escapeHtml } from '@/lib/export/escape-html';

describe('text in HTML', () => {
  it('closes no tag and no attribute', () => {
    expect(escapeHtml('"><script>&')).toBe('&quot;&gt;&lt;script&gt;&amp;');
  });

  it('is left alone otherwise', () => {
    expect(escapeHtml('Children’s figures, 2019/20: −53 (up 9.8%)')).toBe(
      'Children’s figures, 2019/20: −53 (up 9.8%)',
    );
  });
});
