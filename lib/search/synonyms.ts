/**
 * What people type, and what the pages call it. Each pattern is looked for in a query that has been normalised; the
 * words on the right are searched for beside the reader's own. General words only: what one dataset is also called
 * stands in its declaration.
 */
export const SYNONYMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\bhome ?-?(school|ed\b|educat|teach|tuition)\w*/, 'elective home education'],
  [/\b(un|de)school\w*|\boff-?roll\w*/, 'elective home education'],
  [/\b(truan\w*|absen\w*|attendance)\b/, 'persistent absence'],
  [/\b(not in school|out of school|no school place|missing school)\b/, 'children missing education'],
  [/\b(in care|foster\w*|lac|cared for|corporate parent\w*)\b/, 'looked-after child'],
  [/\b(contact|visits?|supervised)\b/, 'family time'],
  [/\b(crime\w*|criminal\w*|offen[cd]\w*|youth justice|custody)\b/, 'youth offending'],
  [/\b(kids?|pupils?|young people)\b/, 'children'],
  [/\b(schoolyear|school year)\b/, 'academic year'],
  [/\b(percent|percentage|%)/, 'per cent'],
  [/\b(excluded|expelled|expulsion|suspen\w*)\b/, 'exclusion'],
  [/\b(covid\w*|corona\w*|pandemic)\b/, 'lockdown pandemic'],
];
