import type { Meeting } from '../../meeting/meeting';

/** What an item is called: "Item 7" of an agenda, "Minute 28" of minutes, which are numbered on from year to year. */
export function itemWord({ status }: Pick<Meeting, 'status'>, number: number): string {
  return `${status === 'minutes in our papers' ? 'Minute' : 'Item'} ${number}`;
}
