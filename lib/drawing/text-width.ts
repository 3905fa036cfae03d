import { ARIAL_ADVANCES } from './arial-advances';

export type TextWeight = keyof typeof ARIAL_ADVANCES;

const UNITS_PER_EM = 2048;
const advances = { normal: byCharacter('normal'), bold: byCharacter('bold') };

/**
 * Width in px of a text set in Arial (or Liberation Sans, which is metric-compatible), without kerning.
 * A character that is not in the table counts as wide as its size, so that a guess never clips.
 */
export function textWidth(text: string, sizePx: number, weight: TextWeight = 'normal'): number {
  let units = 0;
  for (const character of text) units += advances[weight].get(character) ?? UNITS_PER_EM;
  return (units * sizePx) / UNITS_PER_EM;
}

function byCharacter(weight: TextWeight): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(ARIAL_ADVANCES[weight]).flatMap(([advance, characters]) =>
      Array.from(characters, (character) => [character, Number(advance)] as const),
    ),
  );
}
