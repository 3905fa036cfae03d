/** A row of "Sub and Project Group Work". Names of people are left out, in square brackets. */
export interface GroupProject {
  id: string;
  number: number;
  project: string;
  details: string;
  status: string;
  /** The resolutions that the row quotes. */
  resolutions: readonly string[];
  page: string;
  note?: string;
  paper: string;
}
