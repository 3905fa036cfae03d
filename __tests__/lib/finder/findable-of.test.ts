import { gzipSync } from 'node:zlib';
import { papers } from '../../fixtures/finder-of-papers';

const dataset = papers.datasets.find(({ id }) => id === 'elective-home-education');

test('every printed cell of Appendix 1 is there, and what is worked out from it', () => {
  // 7 columns: 9 rows as printed, the 32 of Year 11 kept apart, and two worked-out figures.
  expect(dataset?.cells).toHaveLength(7 * 12);
});

test('each version names its paper and the meeting that was given it', () => {
  expect(dataset?.versions).toMatchObject([
    { id: '2020-10-27', citation: { item: 'Item 7', place: 'Appendix 1, page 14' }, meeting: '2020-10-27' },
  ]);
});

test('each state names the charts that show it', () => {
  const quantity = dataset?.quantities.findIndex(({ name }) => name === 'returned_to_school');
  const shown = dataset?.cells.filter((cell) => cell.quantity === quantity).flatMap(({ states }) => states);
  expect(shown?.map(({ figures }) => figures[0])).toEqual(
    Array.from({ length: 7 }, () => 'trend-returned-to-school'),
  );
});

test('the words of the papers that hold a number are there, each once', () => {
  const texts = papers.texts.map(({ text }) => text);
  expect(texts).toContain('N/A (32 Y11)');
  expect(new Set(texts).size).toBe(texts.length);
});

test('it is small enough to send: under 20 kB packed', () => {
  expect(gzipSync(JSON.stringify(papers)).byteLength).toBeLessThan(20_000);
});

test('it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(papers))).toEqual(papers);
});
