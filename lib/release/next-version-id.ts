import { dayOfVersion, type VersionId } from '../dataset/version';
import type { Day } from '../period/day';

/**
 * The id of a version published on a day: the day itself, from the second of that day on `2026-11-22-02`. `undefined`
 * where the day comes before the latest version's, or has had its 99 versions.
 */
export function nextVersionId(latest: VersionId, day: Day): VersionId | undefined {
  const last = dayOfVersion(latest);
  if (day > last) return day;
  const place = latest === last ? 2 : Number(latest.slice(11)) + 1;
  if (day < last || place > 99) return undefined;
  return `${day}-${String(place).padStart(2, '0')}` as VersionId;
}
