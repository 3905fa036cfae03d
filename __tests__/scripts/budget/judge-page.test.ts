import { judgePage } from '@/scripts/budget/judge-page.mjs';

const kb = 1024;
const weights = [
  { url: 'http://localhost/datasets/a', bytes: 20 * kb, isJavaScript: false },
  { url: 'http://localhost/small.js', bytes: 30 * kb, isJavaScript: true },
  { url: 'http://localhost/large.js', bytes: 100.5 * kb, isJavaScript: true },
  { url: 'http://localhost/site.css', bytes: 25 * kb, isJavaScript: false },
];

describe('judgePage', () => {
  it('finds no problem at the limits', () => {
    const verdict = judgePage('/datasets/a', weights, { totalKb: 175.5, javascriptKb: 130.5 });
    expect(verdict).toEqual({ path: '/datasets/a', totalKb: 175.5, javascriptKb: 130.5, problems: [] });
  });

  it('says page, limit, by how much and the three largest files', () => {
    const { problems } = judgePage('/datasets/a', weights, { totalKb: 170, javascriptKb: 150 });
    expect(problems).toEqual([
      '/datasets/a transfers 175.5 KB in all: 5.5 KB over its limit of 170 KB. ' +
        'Largest: /large.js 100.5 KB, /small.js 30.0 KB, /site.css 25.0 KB.',
    ]);
  });

  it('holds the JavaScript to a limit of its own', () => {
    const { problems } = judgePage('/datasets/a', weights, { totalKb: 190, javascriptKb: 130 });
    expect(problems).toEqual([
      '/datasets/a transfers 130.5 KB of JavaScript: 0.5 KB over its limit of 130 KB. ' +
        'Largest: /large.js 100.5 KB, /small.js 30.0 KB.',
    ]);
  });

  it('holds what is kept as one file to its size on a disk', () => {
    const file = {
      url: 'http://localhost/packs/a.html',
      bytes: 40 * kb,
      isJavaScript: false,
      fileBytes: 72.5 * kb,
    };
    const budget = { totalKb: 50, javascriptKb: 0 };
    expect(judgePage('/packs/a.html', [file], { ...budget, fileKb: 72.5 }).problems).toEqual([]);
    expect(judgePage('/packs/a.html', [file], { ...budget, fileKb: 70 }).problems).toEqual([
      '/packs/a.html is 72.5 KB on a disk: 2.5 KB over its limit of 70 KB.',
    ]);
  });
});
