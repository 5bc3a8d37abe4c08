/** Elements of which nothing is seen, or that are no text. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'head script style template noscript title svg math iframe object audio video canvas textarea datalist select'.split(
    ' ',
  ),
)

/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Blocks that browsers set apart by an empty line. */
export const SET_APART: ReadonlySet<string> = new Set(
  'blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul article'.split(' '),
)

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

export const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
