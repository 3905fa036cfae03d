// Draws cards outside Jest, which cannot load the drawing library: cards as JSON in, what came of them as JSON out.
import { text } from 'node:stream/consumers';
import type { Card } from '@/lib/export/card/card';
import { drawCard } from '@/lib/export/card/draw-card';
import { readFont } from '@/lib/store/read-font';

const asked: string[] = [];
const load = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const address = input instanceof Request ? input.url : input.toString();
  // The library loads its own code from an address that holds the bytes themselves. Nothing else may be asked for.
  if (address.startsWith('data:')) return load(input, init);
  asked.push(address);
  return Promise.reject(new Error(`the network was asked for: ${address}`));
};

const cards = JSON.parse(await text(process.stdin)) as Card[];
const pngs: string[] = [];
for (const card of cards) {
  const png = await drawCard(card, { normal: readFont('normal'), bold: readFont('bold') });
  pngs.push(Buffer.from(png).toString('base64'));
}
console.log(JSON.stringify({ pngs, asked }));
