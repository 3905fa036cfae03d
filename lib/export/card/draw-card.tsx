import { ImageResponse } from 'next/og';
import { CARD_SIZE, type Card } from './card';
import { CardPicture } from './card-picture';

/** The bytes of the font in its two weights, as `readFont` gives them. */
export interface CardFonts {
  normal: Buffer;
  bold: Buffer;
}

/** A card as a PNG of 1,200 × 630 pixels. Nothing is fetched: the font is given, and text outside it is made plain. */
export async function drawCard(card: Card, { normal, bold }: CardFonts): Promise<ArrayBuffer> {
  const image = new ImageResponse(<CardPicture card={card} />, {
    ...CARD_SIZE,
    fonts: [
      { name: 'Arimo', data: normal, weight: 400 },
      { name: 'Arimo', data: bold, weight: 700 },
    ],
  });
  return image.arrayBuffer();
}
