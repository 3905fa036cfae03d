import type { Day } from '../../period/day';

// The ZIP format, APPNOTE.TXT 6.3.10: 4.3.7 local file header, 4.3.12 central directory, 4.3.16 its end, 4.4.6 dates.
const END = { length: 22, entries: 10, directory: 16 };
const ENTRY = { length: 46, time: 12, name: 28, extra: 30, comment: 32, header: 42 };
const HEADER = { time: 10 };

/**
 * A ZIP archive in which every file is dated the same day, at midnight: whoever writes one takes the time from the
 * clock, and then no two are alike. The archive must have no comment at its end, as those written here have not.
 */
export function dateZip(archive: Uint8Array, day: Day): Uint8Array {
  const dated = archive.slice();
  const view = new DataView(dated.buffer);
  const end = dated.length - END.length;
  const stamp = dosDate(day);
  let entry = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    view.setUint32(entry + ENTRY.time, stamp, true);
    view.setUint32(view.getUint32(entry + ENTRY.header, true) + HEADER.time, stamp, true);
    entry +=
      ENTRY.length +
      view.getUint16(entry + ENTRY.name, true) +
      view.getUint16(entry + ENTRY.extra, true) +
      view.getUint16(entry + ENTRY.comment, true);
  }
  return dated;
}

/** Time in the lower half, none of it; in the upper half seven bits of year since 1980, four of month, five of day. */
function dosDate(day: Day): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((((year - 1980) << 9) | (month << 5) | date) << 16) >>> 0;
}
