import type { Article } from '../../article/article';
import type { Dataset } from '../../dataset/dataset';
import type { Table } from '../../dataset/table';
import type { VersionId } from '../../dataset/version';
import type { Item } from '../../meeting/item';
import type { Meeting } from '../../meeting/meeting';
import type { MeetingsRecord } from '../../meeting/meetings-record';
import type { Day } from '../../period/day';
import type { PageLinks } from '../../site/page-links';
import type { JudgedClaim } from '../claims/judged-claim';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import type { Question } from '../questions/question';

/** What a meeting's page is made from: all that was known on one day, and all that is known now. */
export interface MeetingSource {
  meeting: Meeting;
  /** The day whose knowledge the page keeps. */
  asKnownOn: Day;
  /** What the papers of that day or before tell of the meetings, and what all of them tell. */
  then: MeetingsRecord;
  now: MeetingsRecord;
  /** A dataset with all its versions, those since the day among them; `undefined` where nothing was ever published. */
  dataset: (id: string) => KnownDataset | undefined;
  /** What the page of a version says and draws. */
  article: (table: Table) => MeetingArticle;
  parts: MeetingParts;
  /** Where the page leads to. */
  at: PageLinks;
}

/** A dataset's versions, earliest first: those that can be read, and those whose files are not as they were published. */
export interface KnownDataset {
  dataset: Dataset;
  tables: readonly Table[];
  damaged: readonly VersionId[];
}

/** What a meeting's page takes from the page of a dataset. */
export type MeetingArticle = Pick<Article, 'lead' | 'story' | 'main' | 'bridge' | 'others'>;

/** What others judge, ask and keep account of. The first three are as known on the day, the last as it is now. */
export interface MeetingParts {
  claims: (item: Item) => readonly JudgedClaim[];
  /** What had been promised about an item and was open on the day. */
  open: (item: Item) => readonly CommitmentStanding[];
  questions: (item: Item) => readonly Question[];
  /** What the meeting asked for or was promised. */
  commitments: (meeting: Meeting) => readonly CommitmentStanding[];
}
