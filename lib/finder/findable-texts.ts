import type { MeetingsRecord } from '../meeting/meetings-record';
import type { JudgedClaim } from '../scrutiny/claims/judged-claim';
import type { FindableText } from './findable';
import { readQuery } from './read-query';

export interface TextSources extends Pick<MeetingsRecord, 'papers' | 'untidy' | 'resolutions'> {
  claims: readonly JudgedClaim[];
}

/**
 * The words of the papers that hold a number or say something of one, each once, with where they stand. This is where
 * a further register of sentences joins. Words about a dataset that keeps a figure back are left out: they may print it.
 */
export function findableTexts(
  { papers, untidy, resolutions, claims }: TextSources,
  keepingBack: ReadonlySet<string>,
): FindableText[] {
  const isQuiet = (datasets: readonly string[]): boolean =>
    datasets.some((dataset) => keepingBack.has(dataset));
  const titleOf = (paper: string): string => papers.find(({ id }) => id === paper)?.title ?? paper;
  const about = (paper: string, place: string): Pick<FindableText, 'where' | 'paper' | 'meeting'> => {
    const meeting = papers.find(({ id }) => id === paper)?.meeting;
    return { where: `${titleOf(paper)}, ${place}`, paper, ...(meeting !== undefined && { meeting }) };
  };
  const texts: FindableText[] = [
    ...claims
      .filter(({ datasets }) => !isQuiet(datasets))
      .map(({ quote, paper, place, meeting, why }) => ({
        ...about(paper, place),
        ...{ kind: 'claim' as const, text: quote, note: why, meeting },
      })),
    ...untidy
      .filter(({ datasets }) => !isQuiet(datasets))
      .map(({ asPrinted, paper, place, what }) => ({
        ...about(paper, place),
        ...{ kind: 'untidy' as const, text: asPrinted, note: what },
      })),
    ...resolutions.map(({ asPrinted, paper, place, meeting }) => ({
      ...about(paper, place),
      ...{ kind: 'resolution' as const, text: asPrinted, meeting },
    })),
  ];
  const words = new Map(texts.toReversed().map((text) => [text.text, text]));
  return [...words.values()].toReversed().filter(({ kind, text }) => kind === 'claim' || hasNumber(text));
}

function hasNumber(text: string): boolean {
  return readQuery(text).numbers.length > 0;
}
