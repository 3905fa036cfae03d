import { type Font, parse } from 'opentype.js';
import { type TextWeight, textWidth } from '../drawing/text-width';

/** One letter at a size: how far it moves the pen, and its outline as an SVG path in steps from the pen. */
interface Glyph {
  advancePx: number;
  steps: string;
}

/** A family of fonts that can say what its letters look like, so that nothing that draws them needs a font. */
export interface Typeface {
  glyph: (character: string, sizePx: number, weight: TextWeight) => Glyph;
}

/** Reads WOFF files, of each weight the first that has a letter being the one it is taken from. Throws on a broken file. */
export function parseTypeface(files: Readonly<Record<TextWeight, readonly Uint8Array[]>>): Typeface {
  const fonts = { normal: files.normal.map(parseFont), bold: files.bold.map(parseFont) };
  const known = new Map<string, Glyph>();
  return {
    glyph: (character, sizePx, weight) => {
      const key = `${weight} ${sizePx} ${character}`;
      const found = known.get(key) ?? readGlyph(fonts[weight], character, sizePx, weight);
      known.set(key, found);
      return found;
    },
  };
}

function parseFont(file: Uint8Array): Font {
  return parse(Uint8Array.from(file).buffer);
}

/** A character that no font has is drawn as the first font's empty box: seen, and never left out in silence. */
function readGlyph(fonts: readonly Font[], character: string, sizePx: number, weight: TextWeight): Glyph {
  const font = fonts.find((candidate) => candidate.charToGlyphIndex(character) > 0) ?? fonts[0];
  if (!font) throw new Error(`no font: ${weight}`);
  const { commands } = font.charToGlyph(character).getPath(0, 0, sizePx);
  return { advancePx: textWidth(character, sizePx, weight), steps: stepsOf(commands) };
}

type Commands = ReturnType<ReturnType<Font['charToGlyph']>['getPath']>['commands'];

/** Each command relative to the one before, so that the letter can be set down anywhere. */
function stepsOf(commands: Commands): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const step = (toX: number, toY: number) => `${round(toX - x)} ${round(toY - y)}`;
  return commands
    .map((command) => {
      if (command.type === 'Z') {
        [x, y] = [startX, startY];
        return 'z';
      }
      // The font's curves end in lines of no length, over which a rasteriser loses a third of its time.
      if (command.type === 'L' && step(command.x, command.y) === '0 0') return '';
      const control =
        command.type === 'Q'
          ? `${step(command.x1, command.y1)} `
          : command.type === 'C'
            ? `${step(command.x1, command.y1)} ${step(command.x2, command.y2)} `
            : '';
      const written = `${command.type.toLowerCase()}${control}${step(command.x, command.y)}`;
      // What is written is rounded, so the pen is where the rounding left it, and no error adds up.
      [x, y] = [x + round(command.x - x), y + round(command.y - y)];
      if (command.type === 'M') [startX, startY] = [x, y];
      return written;
    })
    .join('');
}

/** Of a hundredth of a px. */
const round = (px: number) => Math.round(px * 100) / 100 + 0;
