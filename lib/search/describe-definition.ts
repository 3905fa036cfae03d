import type { Dataset } from '../dataset/dataset';
import type { FigureDefinition } from '../figure/define-figures';
import { joinWords } from '../figure/words';

/** A chart by what it is of, for lists: "Recorded as home educated: change from year to year". */
export function describeDefinition(dataset: Dataset, figure: FigureDefinition): string {
  const label = (name: string): string => (dataset.measures[name] ?? dataset.workedOut[name])?.label ?? name;
  const shortLabels = (names: readonly string[]): string =>
    joinWords(names.map((name) => (dataset.measures[name] ?? dataset.workedOut[name])?.shortLabel ?? name));
  switch (figure.kind) {
    case 'trend':
      return `${shortLabels(figure.quantities)}: trend`;
    case 'change-bars':
      return `${label(figure.quantity)}: change from year to year`;
    case 'breakdown-bars':
      return 'quantities' in figure
        ? `${shortLabels(figure.quantities)}, side by side`
        : `${label(figure.quantity)} by ${(dataset.breakdowns[figure.breakdown]?.label ?? figure.breakdown).replace(/^[A-Z](?=[a-z]+$)/, (first) => first.toLowerCase())}`;
    case 'bridge':
      return `${dataset.title}: how the number changed`;
    case 'two-point':
      return `${label(figure.quantity)}: two periods side by side`;
  }
}
