export type TagWord =
  | 'worked out'
  | 'part-way'
  | 'not stated'
  | 'as printed'
  | 'revised'
  | 'provisional'
  | 'estimated'
  | 'frozen';

/** What must be known of a number, in a word beside it. */
export function Tag({ word }: { word: TagWord }) {
  return <span className="tag">{word}</span>;
}
