/** A row of "Items pending schedule or removal". */
export interface PendingItem {
  id: string;
  number: number;
  item: string;
  details: string;
  status: string;
  /** The meeting that the status names, where it names one. */
  meeting?: string;
  /** The resolutions that the details quote. */
  resolutions: readonly string[];
  page: string;
  note?: string;
  paper: string;
}
