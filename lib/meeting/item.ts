/** An item of a meeting whose minutes or agenda we have, in order. */
export interface Item {
  id: string;
  meeting: string;
  /** The minute or agenda number. */
  number: number;
  title: string;
  /** The title in the letters of the paper: "ELECTIVE HOME EDUCATION". */
  asPrinted: string;
  /** Pages of the paper, "9 - 15"; absent where none is printed. */
  pages?: string;
  /** The datasets that its figures feed; empty where no dataset holds them. */
  datasets: readonly string[];
  /** Whether its minutes or report, as we have them, print figures about children or services. */
  figures: 'published' | 'none published';
  note?: string;
  paper: string;
}
