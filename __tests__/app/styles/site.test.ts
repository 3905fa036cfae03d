import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from 'sass';

const { css } = compile(join(process.cwd(), 'app/styles/site.scss'), {
  style: 'compressed',
  loadPaths: [join(process.cwd(), 'node_modules')],
  quietDeps: true,
});

test('the styles weigh at most 12 KB as they are sent', () => {
  expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
});

test('the styles fetch no font, image or other file', () => {
  expect(css).not.toMatch(/url\(|@font-face|@import/);
});

test('the font is one that every machine has', () => {
  expect(css).toContain('font-family:"Arial",sans-serif');
  expect(css).not.toContain('GDS Transport');
});

test('nothing moves by itself', () => {
  expect(css).not.toMatch(/@keyframes|[^-]animation:/);
});
