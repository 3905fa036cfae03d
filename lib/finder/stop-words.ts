/** Words that stand in most sentences and tell no figure from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are as at be been but by can could did do does for from further had has have how if in into is it ' +
    'its many much no not of on one or our out over per plus so some than that the their them then there these they ' +
    'this those through to up was we were what when where which while who why with would you your ' +
    'number numbers figure figures find show me still yes'
  ).split(' '),
);
