import type { Day } from '../../period/day';
import type { Figure } from '../../figure/figure';
import type { JudgedClaim } from '../claims/judged-claim';
import type { CommitmentStanding } from '../commitments/commitment-standing';
import type { SinceThen } from '../meeting/meeting-page';
import type { Question } from '../questions/question';

/** A meeting's papers for printing, decided. All but `sinceThen` stays as it was known on the day. Plain JSON. */
export interface Pack {
  /** The meeting's id, as it stands in addresses. */
  id: string;
  /** Whose meeting; absent where the papers do not state it. */
  body?: string;
  /** "Tuesday 27 October 2020" */
  when: string;
  /** "5.30 p.m., Microsoft Teams Meeting", as far as the papers state it. */
  timeAndPlace?: string;
  asKnownOn: Day;
  facts: readonly string[];
  contents: readonly PackEntry[];
  /** Items that have more than a title, in order. The others stand in the contents alone. */
  items: readonly PackItem[];
  programme: readonly string[];
  resolutions: readonly PackResolution[];
  sinceThen: SinceThen;
  /** The day of the latest paper or version that is published here: so far goes what is said of later. */
  madeUpTo: Day;
  /** Every figure of the pack once more, for its code and its citation. */
  figures: readonly PackReference[];
}

/** A line of the contents. */
export interface PackEntry {
  label: string;
  /** The id of the part; absent where the line is all there is. */
  part?: string;
  figures: readonly { label: string; headline: string; part: string }[];
}

export interface PackItem {
  /** Names the part in the document: "item-7". */
  part: string;
  /** "Item 7", "Minute 28" */
  label: string;
  title: string;
  /** Pages of the paper, "9 to 15". */
  pages?: string;
  note?: string;
  had?: string;
  datasets: readonly PackDataset[];
  claims: readonly JudgedClaim[];
  resolutions: readonly PackResolution[];
  open: readonly CommitmentStanding[];
  questions: readonly Question[];
}

export interface PackDataset {
  id: string;
  title: string;
  /** "Version of 27 October 2020 (1.0.0)" */
  version: string;
  lead: string;
  story: string;
  figures: readonly PackFigure[];
  /** Figures that an earlier item of the pack shows already: "Figure 1". */
  shownAbove: readonly { label: string; part: string }[];
  givenTo?: { when: string; href: string };
}

/** A figure with its number in the pack and the code by which a reader finds out what has become of it. */
export interface PackFigure {
  /** "Figure 1" */
  label: string;
  /** "figure-1" */
  part: string;
  /** "K7HM-2P4T" */
  code: string;
  figure: Figure;
  /** Chart and numbers together are higher than a sheet: the numbers follow under a caption of their own. */
  tableApart: boolean;
}

export interface PackReference extends Pick<PackFigure, 'label' | 'part' | 'code'> {
  headline: string;
  /** As members saw it: meeting, item, paper, figure, version, address and code. */
  citation: string;
}

/** What was resolved, once and whole. */
export interface PackResolution {
  /** "Minute 29 (2)", or what it is about where the item is not among our papers. */
  label: string;
  summary: string;
}
