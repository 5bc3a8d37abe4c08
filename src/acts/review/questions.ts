import type { StatedDraft } from '../../records/draft/draft.ts'
import { ownerOf, type ReviewedDrafts } from '../publish-source/reviewed-drafts.ts'
import { doubtsOf, type EntryReading } from './readings.ts'
import type { ReviewedPartner } from './reviewed-partner.ts'
import { isUndecided, type Verdict } from './verdict.ts'

/** One thing that only a person can say. */
export type Question =
  /** Of which partner the page tells: it names none. */
  | { readonly kind: 'partner-missing' }
  /** Which place a partner is: the authority file has none of this spelling, or several. */
  | { readonly kind: 'place'; readonly draft: StatedDraft; readonly partner: ReviewedPartner }
  /** A value of which the reader is not sure. */
  | { readonly kind: 'doubt'; readonly draft: StatedDraft; readonly reading: EntryReading }
  /** Of which partner an entry tells, on a page about several. */
  | { readonly kind: 'whose'; readonly draft: StatedDraft; readonly partners: readonly string[] }
  /** Something stands that the page tells otherwise. */
  | {
      readonly kind: 'match'
      readonly draft: StatedDraft
      readonly verdict: Extract<Verdict, { kind: 'differs' }>
    }

interface Inputs {
  readonly drafts: readonly StatedDraft[]
  readonly partners: readonly ReviewedPartner[]
  readonly verdicts: ReadonlyMap<number, Verdict>
  readonly told: ReviewedDrafts
}

/** What is left to ask, in the order of the page; what concerns all of it first. */
export function questionsIn({ drafts, told, partners, verdicts }: Inputs): Question[] {
  const asked = drafts.filter(({ state }) => state === 'open' || state === 'accepted')
  const parts = told.exchanges.length + told.agreements.length + told.facts.length
  const missing: Question[] = told.partners.length === 0 && parts > 0 ? [{ kind: 'partner-missing' }] : []
  return [...missing, ...places(asked, partners), ...asked.flatMap((draft) => onDraft(draft, told, verdicts))]
}

function places(asked: readonly StatedDraft[], partners: readonly ReviewedPartner[]): Question[] {
  return partners.flatMap((partner): Question[] => {
    const draft = asked.find(({ content }) => content.ordinal === partner.told.ordinal)
    return draft && partner.places.length !== 1 ? [{ kind: 'place', draft, partner }] : []
  })
}

function onDraft(draft: StatedDraft, { partners }: ReviewedDrafts, verdicts: Inputs['verdicts']): Question[] {
  const { entry, ordinal, match } = draft.content
  const doubts = doubtsOf(entry).map((reading): Question => ({ kind: 'doubt', draft, reading }))
  const verdict = verdicts.get(ordinal)
  const differs: Question[] =
    verdict?.kind === 'differs' && isUndecided(verdict, match) ? [{ kind: 'match', draft, verdict }] : []
  const named = namedIn(draft)
  const ownerless = partners.length > 0 && named !== undefined && ownerOf(named, partners) === undefined
  const names = partners.map(({ entry: partner }) => partner.name.value)
  return [...(ownerless ? [{ kind: 'whose' as const, draft, partners: names }] : []), ...doubts, ...differs]
}

/** The partner that an entry names, null when it names none; undefined for what is no partner's. */
function namedIn({ content: { entry } }: StatedDraft): string | null | undefined {
  if (entry.kind === 'exchange') return entry.partner
  if (entry.kind === 'agreement') return entry.with
  return entry.kind === 'fact' ? entry.of : undefined
}

/** Ordinals of the drafts that something is asked about. */
export function askedAbout(questions: readonly Question[]): ReadonlySet<number> {
  return new Set(
    questions.flatMap((one) => (one.kind === 'partner-missing' ? [] : [one.draft.content.ordinal])),
  )
}
