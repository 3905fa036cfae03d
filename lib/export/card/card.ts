import type { Figure } from '../../figure/figure';

/** What a link to a page shows in a chat or on a social network, decided. It is drawn by `drawCard`. */
export interface Card {
  /** The page or the dataset, above the headline. */
  kicker: string;
  /** The finding, or what the page holds. */
  headline: string;
  /** One number, large, or up to four; none where no number stands for the whole. */
  numbers: CardNumber[];
  /** Its shape is drawn small beside the numbers. */
  figure?: Figure;
  /** Where it was read, or where what the page holds comes from. */
  source: string;
  /** "Version 1.0.0 of 27 October 2020"; none for a page that has no version. */
  version?: string;
}

export interface CardNumber {
  /** "201", "44%", "−53" */
  text: string;
  /** What it counts, or when. */
  label: string;
  /** That of its line, where there are several lines. */
  colour?: string;
}

/** The size of a card in px: what Open Graph's readers expect. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card in words, for who cannot see it. */
export function cardAlt({ kicker, headline, numbers, figure, source, version }: Card): string {
  const told = numbers.map(({ text, label }) => `${text} (${label})`).join('; ');
  const shape = figure
    ? `A small ${figure.kind === 'trend' ? 'line chart' : 'bar chart'} shows the shape.`
    : '';
  return [`${kicker}: ${headline}.`, told && `${told}.`, shape, source, version && `${version}.`]
    .filter(Boolean)
    .join(' ');
}
