import type { Dataset } from '../dataset/dataset';
import type { Citation, VersionId } from '../dataset/version';
import type { Edition } from './edition';

/** A version that names its own paper, because the register of papers does not list that one yet. */
export interface UnlistedPaper {
  citation: Citation;
  dataset: Pick<Dataset, 'id' | 'title'>;
  version: VersionId;
}

/** The versions whose paper only they name, by paper, the latest meeting first. */
export function unlistedPapers({ published }: Edition): UnlistedPaper[][] {
  const papers = new Map<string, UnlistedPaper[]>();
  for (const { dataset, tables } of published.datasets)
    for (const { version } of tables)
      if (version.citation.unlisted) {
        const { citation, id } = version;
        const entry = { citation, dataset: { id: dataset.id, title: dataset.title }, version: id };
        papers.set(citation.paper, [...(papers.get(citation.paper) ?? []), entry]);
      }
  return [...papers.values()].sort(([a], [b]) =>
    (a?.citation.meeting ?? '') < (b?.citation.meeting ?? '') ? 1 : -1,
  );
}
