/** Where a build says, from the repository’s root, which figures it was made of: their fingerprint. */
export const builtDataFile = '.next/built-with-data';
