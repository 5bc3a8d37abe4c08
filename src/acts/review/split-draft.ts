import { ok, refused } from '../../kernel/result.ts'
import { UNKNOWN } from '../../edtf/edtf.ts'
import { addDraft } from '../../records/draft/draft.store.ts'
import type { Act } from '../../records/perform.ts'
import type { Of } from '../publish-source/reviewed-drafts.ts'
import { aroundWords, partnerNamed } from './around-words.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { partnerNames } from './partner-names.ts'
import { doubtsOf } from './readings.ts'
import { readPart } from './read-part.ts'

type ExchangeEntry = Of<'exchange'>

export interface Splitting extends SeenDraft {
  /** Where in the source's text the second of the two begins. */
  readonly at: number
}

export type SplitDraftFault =
  DraftFault | { readonly kind: 'not-an-exchange' } | { readonly kind: 'cut-outside' }

/** Makes two rows of one, each read again from its own words; the second is of the first one's day unless it has its own. */
export const splitDraft: Act<Splitting, null, SplitDraftFault> = {
  name: 'split-draft',
  right: 'editor',
  run: async (tx, { at, ...seen }) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { sourceId, entry } = found.value.content
    if (entry.kind !== 'exchange') return refused({ kind: 'not-an-exchange' })
    const { start, end } = entry.span
    const names = await partnerNames(tx.rows, tx.registerId, sourceId)
    const around = await aroundWords(tx, sourceId, partnerNamed({ entry }, names))
    const isBlank = (from: number, to: number) => around.text.slice(from, to).trim() === ''
    if (at <= start || at >= end || isBlank(start, at) || isBlank(at, end))
      return refused({ kind: 'cut-outside' })
    const first = likeWhole(readPart(around, { start, end: at }), entry)
    const second = likeWhole(readPart(around, { start: at, end }), {
      ...entry,
      date: first.date,
      evidence: [],
    })
    await decided(tx, found.value, { entry: first }, doubtsOf(first).length > 0 ? 'open' : 'accepted')
    await addDraft(tx, sourceId, second, 'open')
    return ok(null)
  },
}

/** What both have from the row that they were: its partner, its other sentences, and its day where the part tells none. */
function likeWhole(part: ExchangeEntry, whole: ExchangeEntry): ExchangeEntry {
  const { value, span } = whole.date
  const undated = part.date.value === UNKNOWN && value !== UNKNOWN
  const date: ExchangeEntry['date'] = undated
    ? { value, span, basis: 'inferred', rule: 'split/day-of-the-whole', doubt: { kind: 'two-readings' } }
    : part.date
  return { ...part, date, partner: whole.partner, partOf: whole.partOf, evidence: whole.evidence }
}
