/** Most bytes of a paper: a scan of a hundred pages. */
export const LARGEST_PAPER = 50 * 1024 * 1024

/** Files that one form may bring. */
export const MOST_AT_ONCE = 20

/** Files that one officer may be sending at the same time. */
export const MOST_UNFINISHED = 40
