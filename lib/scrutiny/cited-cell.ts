import type { VersionId } from '../dataset/version';

/** A printed or worked-out figure that a sentence rests on, with where a reader finds it. Plain JSON. */
export interface CitedCell {
  dataset: string;
  version: VersionId;
  measure: string;
  period: string;
  groups: Readonly<Record<string, string>>;
  /** "Involvement still pending, 2019/20" */
  label: string;
  /** The figure as readers see it: "25", "[z]". */
  text: string;
}
