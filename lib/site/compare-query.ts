const NAMES = ['measure', 'from', 'to', 'line1', 'line2', 'line3', 'line4', 'scale'] as const;

/** What the address of the compare page may ask for, in order and each thing once: whatever else stands there is left out. */
export function compareQuery(asked: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = Object.hasOwn(asked, name) ? (asked[name] ?? '') : '';
      return /^[a-z0-9.-]{1,120}$/.test(value) ? [[name, value]] : [];
    }),
  );
}
