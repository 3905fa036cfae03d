import type { Meeting } from '../../meeting/meeting';

/** "Minute 29" where the number is that of the minutes, "Item 7" where it is that of the agenda. */
export function nameOfItem({ status }: Pick<Meeting, 'status'>, number: number): string {
  return `${status === 'minutes in our papers' ? 'Minute' : 'Item'} ${number}`;
}
