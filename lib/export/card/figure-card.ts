import type { Figure, FigureKind, Reading } from '../../figure/figure';
import { formatVersion } from '../../dataset/format-version';
import { formatDay } from '../../period/format-period';
import type { Card, CardNumber } from './card';

const MOST_NUMBERS = 4;
const LONGEST_SENTENCE = 100;

/** The card of a figure in one version: its headline, the numbers that it ends with, its shape and its source. */
export function figureCard(figure: Figure): Card {
  const { source, version } = figure;
  return {
    kicker: figure.dataset.title,
    headline: figure.headline,
    numbers: cardNumbers(figure),
    figure,
    source: `Source: ${source.title}, ${formatDay(source.meeting)}.`,
    version: `Version ${version.number} of ${formatVersion(version.id)}`,
  };
}

/**
 * The card of a dataset: the sentence that its page opens with, over its main figure. Where the sentence is too long
 * for a card, the figure's own headline.
 */
export function datasetCard(title: string, answer: string, figure: Figure): Card {
  const sentence = firstSentence(answer);
  const headline = sentence.length > LONGEST_SENTENCE ? figure.headline : sentence;
  return { ...figureCard(figure), kicker: title, headline };
}

/**
 * The numbers that a card shows: of a chart over time those of its latest whole period, of a chart of groups those of
 * all its groups when there are four at most. A reading without a number gives none.
 */
export function cardNumbers(figure: Figure): CardNumber[] {
  const readings = readingsShown[figure.kind](figure);
  const numbers = readings.flatMap(({ title, values }) =>
    values.flatMap((value): CardNumber[] => {
      const [, text, more] = /^([+−]?\d[\d,.]*%?)(.*)$/.exec(value.text) ?? [];
      if (text === undefined) return [];
      const name = values.length > 1 || figure.kind === 'trend' ? value.label : '';
      const label = [more?.trim(), name, title].filter(Boolean).join(', ');
      return [{ text, label, ...(values.length > 1 ? { colour: value.colour } : {}) }];
    }),
  );
  return numbers.length > MOST_NUMBERS ? [] : numbers;
}

const latest = ({ readings, firstReading }: Figure): Reading[] => {
  const reading = firstReading === undefined ? readings.at(-1) : readings[firstReading];
  return reading ? [reading] : [];
};

const readingsShown = {
  trend: latest,
  'change-bars': latest,
  bridge: latest,
  'two-point': ({ readings }) => readings,
  'breakdown-bars': ({ readings }) => readings,
} satisfies Record<FigureKind, (figure: Figure) => readonly Reading[]>;

/** A sentence ends with a point before a space and a capital or a digit: that of "1.0" inside one is not its end. */
function firstSentence(text: string): string {
  return (/^.*?\.(?=\s[A-Z\d])/.exec(text)?.[0] ?? text).replace(/\.$/, '');
}
