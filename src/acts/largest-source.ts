/** Bytes of one pasted page; the longest that was met has 300 KB. */
export const LARGEST_SOURCE = 5 * 1024 * 1024
