/** What an installation asks of passwords and sessions. */
export interface SignInRules {
  readonly name: RulesName
  /** Letters that a password has at least. */
  readonly least: number
  /** Kinds of letters (small, capital, digit, sign) that a password has at least. */
  readonly kinds: number
  /** Days after which a password has to be changed; null for never. */
  readonly days: number | null
  /** Former passwords that may not be taken again. */
  readonly former: number
  /** Failed sign-ins in a quarter of an hour after which the same stranger, or the same browser, has to wait. */
  readonly tries: number
  /** Minutes without a request after which a session ends. */
  readonly idle: number
  /** Hours after which a session ends however busy it is. */
  readonly longest: number
}

export const RULES_NAMES = ['owasp', 'kr-public'] as const
export type RulesName = (typeof RULES_NAMES)[number]

/** Longer ones are refused before they are hashed. */
export const MOST_LETTERS = 200

export const SIGN_IN_RULES: Readonly<Record<RulesName, SignInRules>> = {
  /** OWASP Authentication Cheat Sheet and ASVS 5: length counts, no kinds of letters, no change without a reason. */
  owasp: {
    name: 'owasp',
    least: 15,
    kinds: 0,
    days: null,
    former: 0,
    tries: 10,
    idle: 8 * 60,
    longest: 7 * 24,
  },
  /** What Korean public bodies are asked for: nine letters of three kinds, a change each quarter, short sessions. */
  'kr-public': {
    name: 'kr-public',
    least: 9,
    kinds: 3,
    days: 90,
    former: 2,
    tries: 5,
    idle: 30,
    longest: 12,
  },
}
