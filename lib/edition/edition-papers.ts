import type { Citation } from '../dataset/version';
import type { Edition } from './edition';

/** A version that was read from a paper which only it names: the list of papers does not have it. */
export interface UnlistedPaper {
  citation: Citation;
  dataset: { id: string; title: string };
  version: string;
}

/** The versions whose paper an officer named when publishing, by paper, the latest meeting first. */
export function unlistedPapers({ published }: Edition): UnlistedPaper[][] {
  const known = new Set(published.meetings.papers.map(({ id }) => id));
  const versions = published.datasets.flatMap(({ dataset: { id, title }, tables }) =>
    tables
      .filter(({ version }) => version.citation.unlisted && !known.has(version.citation.paper))
      .map(({ version }) => ({
        citation: version.citation,
        dataset: { id, title },
        version: version.id,
      })),
  );
  const papers = new Map<string, UnlistedPaper[]>();
  for (const each of versions) {
    const { paper } = each.citation;
    papers.set(paper, [...(papers.get(paper) ?? []), each]);
  }
  return [...papers.values()].sort((a, b) => (meetingOf(a) < meetingOf(b) ? 1 : -1));
}

function meetingOf([first]: readonly UnlistedPaper[]): string {
  return first?.citation.meeting ?? '';
}

/** The title of every listed paper, by its id. */
export function paperTitles({ published }: Edition): Record<string, string> {
  return Object.fromEntries(published.meetings.papers.map(({ id, title }) => [id, title]));
}
