import type { Figure } from '../../figure/figure';
import type { Part } from '../rehearsal';

/** What a reader sees of a figure wherever it stands: headline, chart, words, and the number in each cell of its table. */
export function figureParts(figure: Figure): Part[] {
  const { headline, subtitle, caution, textAlternative, sentences, notes } = figure;
  const words = [
    { label: 'Caution', text: caution ?? '' },
    { label: 'In words', text: sentences.join(' ') },
    { label: 'Notes', text: notes.join(' ') },
  ];
  return [
    { kind: 'headline', label: 'Headline', text: headline },
    { kind: 'headline', label: 'Subtitle', text: subtitle },
    { kind: 'chart', label: 'Chart', text: textAlternative, figure },
    ...words.filter(({ text }) => text !== '').map((each): Part => ({ kind: 'sentence', ...each })),
    ...tableParts(figure),
  ];
}

/** The headline and the chart alone, for a page that shows several: each under the subtitle that tells it apart. */
export function chartParts(figure: Figure): Part[] {
  const { headline, subtitle, textAlternative } = figure;
  return [
    { kind: 'headline', label: `Headline: ${subtitle}`, text: headline },
    { kind: 'chart', label: `Chart: ${subtitle}`, text: textAlternative, figure },
  ];
}

function tableParts({ table }: Figure): Part[] {
  const [, ...columns] = table.columns.map(({ label }) => label);
  return table.rows.flatMap((row) =>
    row.cells.map(({ text, tag }, index): Part => ({
      kind: 'figures',
      label: [row.label, columns[index]].filter(Boolean).join(', '),
      text: tag === undefined ? text : `${text} (${tag})`,
    })),
  );
}
