import { namesToShow } from '../../records/place/place.ts'
import { slugFor } from '../../records/partnership/partnership.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { byKind, draftsOf, ownerOf, type Told } from '../publish-source/reviewed-drafts.ts'
import { isRecord } from '../publish-source/is-record.ts'
import { placeRead } from '../publish-source/find-partner-place.ts'
import { guessesOf } from './confirm-guesses.ts'
import { sureDrafts } from './accept-sure.ts'
import { askedAbout } from './questions.ts'
import type { Review } from './review.ts'
import type { ReviewedPartner } from './reviewed-partner.ts'
import { settlementOf } from './settlement.ts'

/** How many records of one kind an import adds, replaces, and finds there already. */
export interface PlanCount {
  readonly add: number
  readonly update: number
  readonly keep: number
}

export interface PartnerPlan {
  readonly name: string
  /** The address of its page after the locale; a number may be added when another partner has it. */
  readonly path: string
  readonly isNew: boolean
  readonly exchanges: PlanCount
  readonly agreements: PlanCount
  readonly facts: PlanCount
  /** Whether the tie's background is told too. */
  readonly background: boolean
  readonly contact: boolean
}

/** Exactly what publishing would do now. */
export interface PublishPlan {
  readonly partners: readonly PartnerPlan[]
  /** Records that are added or replaced, by what they are. */
  readonly records: Readonly<Record<'exchange' | 'agreement' | 'fact', number>>
  /** Rows that nobody accepted yet and nothing is asked about. */
  readonly open: number
  readonly questions: number
  readonly dropped: number
  /** Guesses that would become public as such, since nobody confirmed them. */
  readonly guesses: number
  /** A partner of what was accepted is itself not accepted yet. */
  readonly partnerOpen: boolean
}

export function publishPlan(review: Review): PublishPlan {
  const { drafts, questions } = review
  const asked = askedAbout(questions)
  const wanted = drafts.filter(
    (draft) => draft.state === 'accepted' && isRecord(draft) && !asked.has(draft.content.ordinal),
  )
  const active = review.partners.filter(
    ({ told }) => isActive(told.ordinal, drafts) && !asked.has(told.ordinal),
  )
  const ordinals = new Set(wanted.map(({ content }) => content.ordinal))
  const partners = active.map((partner) => planFor(partner, review, ordinals)).filter(isTouched)
  const written = (kind: 'exchanges' | 'agreements' | 'facts') =>
    partners.reduce((sum, { [kind]: { add, update } }) => sum + add + update, 0)
  return {
    partners,
    records: { exchange: written('exchanges'), agreement: written('agreements'), fact: written('facts') },
    open: sureDrafts(review).length,
    questions: questions.length,
    dropped: drafts.filter(({ state }) => state === 'dropped').length,
    guesses: wanted.flatMap(guessesOf).length,
    partnerOpen: isPartnerOpen(review, wanted, active),
  }
}

function isActive(ordinal: number, drafts: readonly StatedDraft[]): boolean {
  const draft = drafts.find(({ content }) => content.ordinal === ordinal)
  return draft?.state === 'accepted' || draft?.state === 'published'
}

function planFor(
  { told, places, partnership }: ReviewedPartner,
  { drafts, verdicts }: Review,
  wanted: ReadonlySet<number>,
): PartnerPlan {
  const standing = byKind(drafts.filter(({ state }) => state !== 'dropped'))
  const own = draftsOf(told.entry, standing)
  const count = (entries: readonly Told<unknown>[]): PlanCount => {
    const kinds = entries
      .filter(({ ordinal }) => wanted.has(ordinal))
      .map(({ ordinal, match }) => settlementOf(verdicts.get(ordinal), match).kind)
    const of = (kind: string) => kinds.filter((one) => one === kind).length
    return { add: of('add'), update: of('update'), keep: of('keep') }
  }
  const [place] = places
  const names = namesToShow((place?.content ?? placeRead(told.entry)).names)
  const { page } = standing
  const contact = page && (page.entry.department ?? page.entry.phone)
  return {
    name: told.entry.name.value,
    path: `/partners/${partnership?.content.slug ?? slugFor(names)}`,
    isNew: !partnership,
    exchanges: count(own.exchanges),
    agreements: count(own.agreements),
    facts: count(own.facts),
    background: wanted.has(told.ordinal) && told.entry.background.length > 0,
    contact: page !== undefined && wanted.has(page.ordinal) && contact !== null,
  }
}

function isTouched({ exchanges, agreements, facts }: PartnerPlan): boolean {
  return [exchanges, agreements, facts].some(({ add, update, keep }) => add + update + keep > 0)
}

function isPartnerOpen(
  { drafts }: Review,
  wanted: readonly StatedDraft[],
  active: readonly ReviewedPartner[],
): boolean {
  const { partners } = byKind(drafts.filter(({ state }) => state !== 'dropped'))
  const names = new Set(active.map(({ told }) => told.entry.name.value))
  const told = byKind(wanted)
  const owners = [
    ...told.exchanges.map(({ entry }) => entry.partner),
    ...told.agreements.map(({ entry }) => entry.with),
    ...told.facts.map(({ entry }) => entry.of),
  ].map((named) => ownerOf(named, partners))
  return owners.some((owner) => owner === undefined || !names.has(owner))
}
