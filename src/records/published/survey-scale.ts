/** The five steps of the satisfaction question, from very dissatisfied (1) to very satisfied (5). */
export const SCORES = [1, 2, 3, 4, 5] as const
export type Score = (typeof SCORES)[number]

/** Characters of a comment. */
export const LONGEST_COMMENT = 1000
