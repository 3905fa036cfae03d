import { imageCode } from '@/lib/export/image-code';

describe('the code of an image', () => {
  it('has its address, its words, and its place kept free', () => {
    expect(
      imageCode({ src: 'https://figures.example/a.png', alt: 'Up "9.8%"', widthPx: 800, heightPx: 450 }),
    ).toBe(
      '<img src="https://figures.example/a.png" alt="Up &quot;9.8%&quot;" width="800" height="450" style="max-width:100%;height:auto">',
    );
  });
});
