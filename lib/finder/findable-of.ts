import type { Table } from '../dataset/table';
import type { FigureDefinition } from '../figure/define-figures';
import type { Figure } from '../figure/figure';
import type { MeetingsRecord } from '../meeting/meetings-record';
import type { JudgedClaim } from '../scrutiny/claims/judged-claim';
import { isKeptBack } from '../revision/cell-history';
import { figuresShowing } from './figures-showing';
import type { Findable } from './findable';
import { findableDataset } from './findable-dataset';
import { findablePairs } from './findable-pairs';
import { findableTexts } from './findable-texts';

/** What a site has published, as the finder takes it. */
export interface FindableSources {
  datasets: readonly {
    /** Every version, earliest first. */
    tables: readonly Table[];
    definitions: readonly FigureDefinition[];
  }[];
  meetings: Pick<MeetingsRecord, 'papers' | 'untidy' | 'resolutions'>;
  /** Every figure of a version. */
  figuresIn: (table: Table) => readonly Figure[];
  /** Sentences of the papers that a register holds; none where there is no register. */
  claims?: readonly JudgedClaim[];
}

/**
 * Everything that can be found. About 350 bytes a figure or a sentence: 73 kB, or 12 kB packed, for the 111 figures and
 * 91 sentences of the first two papers.
 */
export function findableOf({ datasets, meetings, figuresIn, claims = [] }: FindableSources): Findable {
  const found = datasets.map(({ tables, definitions }) =>
    findableDataset({
      tables,
      definitions,
      papers: meetings.papers,
      figuresShowing: (table) => figuresShowing(definitions, figuresIn(table)),
    }),
  );
  const tables = datasets.flatMap((dataset) => dataset.tables);
  return {
    datasets: found,
    texts: findableTexts({ ...meetings, claims }, keepingBack(tables)),
    pairs: findablePairs(datasets.flatMap((dataset) => dataset.tables.at(-1) ?? [])),
  };
}

/** The datasets of which some figure is confidential in some version. */
function keepingBack(tables: readonly Table[]): ReadonlySet<string> {
  const found = tables.filter(({ observations }) =>
    observations.some(({ cells }) => isKeptBack(Object.values(cells))),
  );
  return new Set(found.map(({ dataset }) => dataset.id));
}
