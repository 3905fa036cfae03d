import type { CellPlace } from '../dataset/version';

/**
 * A cell's name as an officer types it and `diff` prints it: `2019-20/returned_to_school`, or with groups
 * `2020-09-11/pupils/year_group=11`.
 */
export function nameCell({ period, measure, groups }: CellPlace): string {
  const group = Object.entries(groups).map(([breakdown, category]) => `${breakdown}=${category}`);
  return [period, measure, ...group].join('/');
}
