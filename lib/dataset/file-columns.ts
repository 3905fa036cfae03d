/** Columns that may stand beside a measure's own: its flags, the children it covers, a note for readers. */
export const COMPANIONS = { flag: '_flag', coverage: '_coverage', note: '_note' } as const;

/** DfE's geography columns, which a file may leave out: the site's own authority is then meant. */
export const GEOGRAPHY_COLUMNS = [
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;

export const TIME_COLUMNS = ['time_period', 'time_identifier', 'as_at'] as const;

/** Where a row was read: the paper's own words. */
export const READ_FROM = 'read_from';
