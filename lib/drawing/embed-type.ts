/** A size of type: letters and lines in px, where the reader's browser has not enlarged them. */
export interface Type {
  sizePx: number;
  linePx: number;
}

/** How the words of an embed are set from some width of the frame up. */
export interface EmbedType {
  fromPx: number;
  headline: Type;
  subtitle: Type;
  /** The line that reads values out. */
  reading: Type;
  /** Source, notice and what opens the numbers. */
  small: Type;
}

/** Larger as the frame has room: a headline breaks into two lines at most of the usual widths. */
export const EMBED_TYPES: readonly EmbedType[] = [
  {
    fromPx: 0,
    headline: { sizePx: 18, linePx: 22 },
    subtitle: { sizePx: 14, linePx: 19 },
    reading: { sizePx: 14, linePx: 20 },
    small: { sizePx: 13, linePx: 18 },
  },
  {
    fromPx: 515,
    headline: { sizePx: 21, linePx: 26 },
    subtitle: { sizePx: 15, linePx: 20 },
    reading: { sizePx: 15, linePx: 22 },
    small: { sizePx: 13, linePx: 19 },
  },
  {
    fromPx: 740,
    headline: { sizePx: 24, linePx: 29 },
    subtitle: { sizePx: 16, linePx: 22 },
    reading: { sizePx: 16, linePx: 24 },
    small: { sizePx: 14, linePx: 20 },
  },
];

/** Room between the parts of an embed, in px; `components/embed/embed-style.ts` writes them into its stylesheet. */
export const EMBED_GAPS = {
  top: 4,
  underHeadline: 4,
  underSubtitle: 8,
  underCaution: 8,
  underReading: 6,
  overSource: 8,
  overNumbers: 6,
  bottom: 4,
  /** The bar and the room at the left of a caution or a notice. */
  besideCaution: 12,
} as const;

/** No line of text is longer than this, however wide the frame. */
export const EMBED_TEXT_PX = 760;

/** The type of an embed in a frame of some width. */
export function embedTypeFor(framePx: number): EmbedType {
  const type = EMBED_TYPES.findLast(({ fromPx }) => framePx >= fromPx) ?? EMBED_TYPES[0];
  if (!type) throw new Error('no type for embeds');
  return type;
}
