import { formatDay } from '../period/format-period';
import { dayOfVersion, type VersionId } from './version';

/** A version as readers name it: "27 October 2020", or "27 October 2020, version 2 of that day". */
export function formatVersion(id: VersionId): string {
  const day = formatDay(dayOfVersion(id));
  return id.length === 10 ? day : `${day}, version ${Number(id.slice(11))} of that day`;
}
