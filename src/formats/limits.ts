/** Most bytes of a file: scans and photos make larger ones, lists and pages do not. */
export const LARGEST_FILE = 20 * 1024 * 1024

/** Depth of elements: browsers stop at 512, and pages that forget to close their tags stay far below this. */
export const DEEPEST = 1000

/** Cells of one table: 20,000 exchanges with 25 columns each. */
export const MOST_CELLS = 500_000

/** Letters of all that is visible: the register of a large city, ten times over. */
export const MOST_TEXT = 20_000_000

/** Files in an archive: a document with a thousand photos. */
export const MOST_ENTRIES = 2000

/** Bytes of all that is unpacked from one file: the text of its parts, ten times what the longest had. */
export const MOST_UNPACKED = 100 * 1024 * 1024

/** Plain text up to this size is read in the process that asks, in some 20 ms; all else in one of its own. */
export const READ_HERE = 16 * 1024

/** Time and memory of the process that reads one file: a page of 5 MB needs half of either. */
export const MOST_SECONDS = 10
export const MOST_MEMORY = 512 * 1024 * 1024

/** Files that are read at the same time: more would take the machine's memory. */
export const MOST_READERS = 2
