import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from '@/lib/export/card/card';
import { fixtureFigure, fixtureNames } from '../../drawing/fixture-figures';

const cardOf = (name: string): Card => ({
  kicker: 'Invented counts',
  headline: fixtureFigure(name).headline,
  numbers: [{ text: '201', label: 'plums' }],
  figure: fixtureFigure(name),
  source: 'Source: An invented paper.',
});
const foreign: Card = {
  ...cardOf('trend'),
  kicker: '🎉 教育',
  headline: 'Łódź → مدرسة ™ 👩‍👧 ✔ ₹5',
  numbers: [{ text: '5⃣', label: '☎ ★' }],
  source: '© ②',
};
const withHeadline = (headline: string): Card => ({ ...cardOf('trend'), headline });

let pngs: Buffer[] = [];
let asked: string[] = [];

beforeAll(() => {
  const cards = [
    ...fixtureNames.map(cardOf),
    cardOf('trend'),
    foreign,
    withHeadline('Short'),
    withHeadline('A long headline '.repeat(30)),
  ];
  const { stdout } = spawnSync('node', ['--import', 'tsx', join(__dirname, 'draw-in-node.mts')], {
    input: JSON.stringify(cards),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const drawn = JSON.parse(stdout) as { pngs: string[]; asked: string[] };
  pngs = drawn.pngs.map((png) => Buffer.from(png, 'base64'));
  asked = drawn.asked;
}, 60_000);

const sameCards = fixtureNames.length;
const footOf = (png: Buffer | undefined) =>
  sharp(png).extract({ left: 56, top: 520, width: 700, height: 80 }).raw().toBuffer();

test.each(fixtureNames.map((name, index) => [name, index] as const))(
  'the card of "%s" is a PNG of 1,200 × 630 pixels, under 300 KB',
  async (_name, index) => {
    const png = pngs[index]!;
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length).toBeLessThan(300 * 1024);
  },
);

test('the same card is the same picture, byte for byte', () => {
  expect(pngs[sameCards]!.equals(pngs[fixtureNames.indexOf('trend')]!)).toBe(true);
});

test('nothing is asked of the network, whatever the text', () => {
  expect(pngs[sameCards + 1]!.length).toBeGreaterThan(1000);
  expect(asked).toEqual([]);
});

test('a headline of any length leaves the foot of the card in its place', async () => {
  const [short, long] = await Promise.all([footOf(pngs[sameCards + 2]), footOf(pngs[sameCards + 3])]);
  expect(short.equals(long)).toBe(true);
});
