/** Characters that are read: more than any row or sentence of a paper has. */
export const LONGEST_QUERY = 2000;
