import { comparePeriods } from '../../article/compare-periods';
import { measureChoices } from '../../article/measure-choices';
import { links } from '../../site/links';
import type { Figure } from '../../figure/figure';
import type { Edition } from '../edition';
import { latestTables } from '../edition-articles';
import { chartOptions } from '../edition-figures';
import type { Part } from '../rehearsal';
import { chartParts } from './figure-parts';
import type { Surface } from './surface';

/** The compare page as it opens. What it draws on request is made of the same tables, and kept by nobody. */
export function compareSurfaces(edition: Edition): Surface[] {
  const choices = measureChoices(latestTables(edition));
  const [first] = choices;
  if (!first) return [];
  const compared = comparePeriods(first, {}, chartOptions(edition, first.table));
  const measures = choices.map(({ id, label }) => ({ id, label }));
  return [
    {
      kind: 'page',
      address: links.compare(),
      title: 'Compare',
      content: { shown: withoutVersions(compared), measures },
      parts: () => [...answerParts(first.label, compared), choicesPart(compared)],
    },
  ];
}

/** A figure drawn here has no address, so the page names no version of it. */
function withoutVersions(compared: Compared): unknown {
  const bare = ({ version: _, ...figure }: Figure): unknown => figure;
  switch (compared.outcome) {
    case 'no pair':
      return compared;
    case 'compared':
      return { ...compared, figure: bare(compared.figure) };
    case 'refused': {
      const { explanation } = compared;
      return explanation
        ? { ...compared, explanation: { ...explanation, figure: bare(explanation.figure) } }
        : compared;
    }
  }
}

type Compared = ReturnType<typeof comparePeriods>;

function answerParts(label: string, compared: Compared): Part[] {
  switch (compared.outcome) {
    case 'no pair':
      return [{ kind: 'comparison', label, text: compared.problem }];
    case 'refused':
      return [{ kind: 'comparison', label, text: compared.reasons.join(' ') }];
    case 'compared':
      return [
        { kind: 'comparison', label, text: compared.figure.sentences.join(' ') },
        { kind: 'comparison', label: `${label}: is that a lot?`, text: compared.chance.sentence },
        ...chartParts(compared.figure),
      ];
  }
}

function choicesPart({ periods }: Compared): Part {
  return {
    kind: 'link',
    label: 'Periods to choose from',
    text: periods.map(({ label }) => label).join(', '),
  };
}
