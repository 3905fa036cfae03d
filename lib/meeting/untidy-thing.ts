/** Something in a paper that a careful reader would stop at. It is carried as printed, never mended. */
export interface UntidyThing {
  id: string;
  paper: string;
  /** The item it belongs to, where it belongs to one. */
  item?: string;
  place: string;
  /** The exact words; " … " stands between words that are not next to one another. */
  asPrinted: string;
  /** What is untidy about it. */
  what: string;
  datasets: readonly string[];
  /** How the site shows it. */
  shown: string;
}
