/** A row of the work programme: what a meeting was to consider, and what it resolved. */
export interface ProgrammeEntry {
  id: string;
  meeting: string;
  /** The day as the programme writes it, without a year: "16 June". */
  meetingAsPrinted: string;
  /** Its place under that day. */
  number: number;
  item: string;
  purpose?: string;
  /** The resolutions that the row prints or refers to. */
  resolutions: readonly string[];
  page: string;
  note?: string;
  paper: string;
}
