/** What can be found, in the order in which results are shown. */
export const SEARCH_KINDS = ['partner', 'exchange', 'agreement', 'fact', 'place'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]
