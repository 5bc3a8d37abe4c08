import { dayIn } from '../../kernel/clock.ts'
import { toId } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { ANYONE } from '../../records/account/principal.ts'
import type { Correction } from '../../records/correction/correction.ts'
import { addCorrection } from '../../records/correction/correction.store.ts'
import { countReports } from '../../records/correction/correction.view.ts'
import { type Act, type ActDeps, type ActFault, performOnce } from '../../records/perform.ts'
import { correctableView } from '../../records/published/corrections/correctable.view.ts'

/** A report as it is given; what it is about is told by its id alone. */
export interface GivenCorrection {
  readonly aboutId: string
  readonly edition: string
  readonly wrong: string
  readonly right: string
  readonly source: string | null
  readonly language: Correction['language']
  /** Where the answer goes; null when none was given. */
  readonly address: string | null
  readonly [key: string]: string | null
}

export type SuggestionFault = { readonly kind: 'record-unknown' } | { readonly kind: 'too-many' }

/** Reports that wait about one record, and reports in an hour about a whole register: no one is told from another. */
const MOST_OPEN = 20
const MOST_IN_AN_HOUR = 100
const HOUR = 60 * 60 * 1000

/** Keeps a visitor's report for the desk; nothing of who sent it but the address that was given for the answer. */
export const suggestCorrection: Act<GivenCorrection, string, SuggestionFault> = {
  name: 'suggest-correction',
  right: 'anyone',
  run: async (tx, { aboutId, address, edition, wrong, right, source, language }) => {
    const about = await correctableView(tx.rows, tx.registerId, aboutId)
    if (!about) return refused({ kind: 'record-unknown' })
    const since = new Date(Date.parse(tx.at) - HOUR).toISOString()
    const { open, lately } = await countReports(tx.rows, tx.registerId, { aboutId, since })
    if (open >= MOST_OPEN || lately >= MOST_IN_AN_HOUR) return refused({ kind: 'too-many' })
    const told = { edition, wrong, right, source, language, day: dayIn('UTC', tx.at), answer: null }
    return ok(await addCorrection(tx, { about: { noun: about.noun, id: about.id }, ...told }, address))
  },
}

/** The act as the public pages are given it: under a key, the same report is one report. */
type SuggestCorrection = (
  registerId: string,
  given: GivenCorrection,
  key: string | undefined,
) => Promise<Result<string, ActFault | SuggestionFault>>

export function suggestCorrectionWith(deps: ActDeps): SuggestCorrection {
  return async (id, given, key) => {
    const registerId = toId<'register'>(id)
    if (!registerId) return refused({ kind: 'register-unknown' })
    return performOnce(deps, { principal: ANYONE, registerId }, suggestCorrection, given, key)
  }
}
