/** A prepared release is never larger: more than ten years of every dataset that we know of, many times over. */
export const MOST_RELEASE_BYTES = 32 * 1024 * 1024;
