/** A word or an abbreviation of the pages or the papers, in plain English. */
export interface GlossaryTerm {
  /** Names the term in addresses: `/glossary#like-for-like`. */
  id: string;
  /** As it stands on the page: "EHE", "Like for like". */
  term: string;
  /** The words that an abbreviation stands for. */
  spelledOut?: string;
  meaning: string;
  /** Other words that a reader may search by. */
  alsoSearch?: readonly string[];
}
