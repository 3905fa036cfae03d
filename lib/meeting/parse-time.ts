/** A time of day in 24 hours, as a clock in the room shows it. */
export interface ClockTime {
  hour: number;
  minute: number;
}

/** "5.30 p.m." and "5:30pm" are 17:30. `undefined` for anything that is no time of day on a clock of 12 hours. */
export function parseTime(text: string): ClockTime | undefined {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?\s*([ap])\.?m\.?$/i.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hour < 1 || hour > 12 || minute > 59) return undefined;
  const isAfternoon = found[3]?.toLowerCase() === 'p';
  return { hour: (hour % 12) + (isAfternoon ? 12 : 0), minute };
}
