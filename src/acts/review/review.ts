import { sha256 } from '../../kernel/hash.ts'
import { agreementsOf } from '../../records/agreement/agreement.view.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf as draftsOfSource } from '../../records/draft/draft.view.ts'
import { exchangesOf } from '../../records/exchange/exchange.view.ts'
import { guessesIn } from '../../records/exchange/guesses.ts'
import { factsOf } from '../../records/fact/fact.view.ts'
import { partnershipWith } from '../../records/partnership/partnership.view.ts'
import type { Place } from '../../records/place/place.ts'
import { allPlaces } from '../../records/place/place.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Source } from '../../records/source/source.ts'
import { findSource } from '../../records/source/source.view.ts'
import type { Reads } from '../../records/tx.ts'
import { placesMeant } from '../publish-source/find-partner-place.ts'
import { inSourceOf } from '../publish-source/in-source.ts'
import { byKind, draftsOf, type ReviewedDrafts } from '../publish-source/reviewed-drafts.ts'
import { toFact } from '../publish-source/to-fact.ts'
import { agreementVerdicts } from './agreement-verdicts.ts'
import { exchangeVerdicts } from './exchange-verdicts.ts'
import { factVerdicts } from './fact-verdicts.ts'
import { backgroundVerdict, contactVerdict } from './partner-verdicts.ts'
import { type Question, questionsIn } from './questions.ts'
import type { ReviewedPartner } from './reviewed-partner.ts'
import { similarPlaces } from './similar-places.ts'
import type { Verdict } from './verdict.ts'

/** All that a person needs to decide about one source. */
export interface Review {
  readonly source: Kept<Source, 'source'>
  readonly drafts: readonly StatedDraft[]
  readonly partners: readonly ReviewedPartner[]
  /** By the draft's ordinal. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** Ids of exchanges that stand with a guess that nobody confirmed. */
  readonly guessed: ReadonlySet<string>
  readonly questions: readonly Question[]
  /** Changes with every draft: what was shown is what is decided on. */
  readonly stamp: string
}

export async function reviewOf(
  reads: Reads,
  registerId: string,
  sourceId: string,
): Promise<Review | undefined> {
  const source = await findSource(reads, registerId, sourceId)
  if (!source) return undefined
  const drafts = await draftsOfSource(reads, registerId, sourceId)
  const told = byKind(drafts.filter(({ state }) => state !== 'dropped'))
  const partners = await partnersIn(reads, registerId, told)
  const { verdicts, guessed } = await verdictsIn(reads, registerId, { told, partners, source })
  const questions = questionsIn({ drafts, told, partners, verdicts })
  return { source, drafts, partners, verdicts, guessed, questions, stamp: stampOf(drafts) }
}

export function stampOf(drafts: readonly StatedDraft[]): string {
  return sha256(drafts.map(({ id, version }) => `${id}@${version}`).join()).slice(0, 16)
}

async function partnersIn(
  reads: Reads,
  registerId: string,
  { partners }: ReviewedDrafts,
): Promise<ReviewedPartner[]> {
  const reviewed: ReviewedPartner[] = []
  let known: Kept<Place, 'place'>[] | undefined
  for (const told of partners) {
    const places = await placesMeant(reads, registerId, told)
    const [place, another] = places
    if (!place) known ??= await allPlaces(reads, registerId)
    const similar = place ? [] : similarPlaces(told.entry.name.value, known ?? [])
    const settled = place && !another
    const partnership = settled ? await partnershipWith(reads, registerId, place.id) : undefined
    reviewed.push({ told, places, similar, partnership })
  }
  return reviewed
}

interface Inputs {
  readonly told: ReviewedDrafts
  readonly partners: readonly ReviewedPartner[]
  readonly source: Kept<Source, 'source'>
}

async function verdictsIn(
  reads: Reads,
  registerId: string,
  { told, partners, source }: Inputs,
): Promise<Pick<Review, 'verdicts' | 'guessed'>> {
  const verdicts = new Map<number, Verdict>()
  const guessed = new Set<string>()
  const note = (found: ReadonlyMap<{ readonly ordinal: number }, Verdict>) => {
    for (const [{ ordinal }, verdict] of found) verdicts.set(ordinal, verdict)
  }
  const inSource = inSourceOf(source, new Set())
  for (const { told: partner, places, partnership } of partners) {
    const own = draftsOf(partner.entry, told)
    verdicts.set(partner.ordinal, backgroundVerdict(partner.entry, partnership))
    if (told.page) verdicts.set(told.page.ordinal, contactVerdict(told.page.entry, partnership))
    const [place] = places
    if (!place || !partnership) continue
    const exchanges = await exchangesOf(reads, registerId, partnership.id)
    for (const { id, content } of exchanges) if (guessesIn(content).length > 0) guessed.add(id)
    note(exchangeVerdicts(own.exchanges, exchanges))
    note(agreementVerdicts(own.agreements, await agreementsOf(reads, registerId, partnership.id)))
    const facts = own.facts.map((one, at) => ({ ...one, content: toFact(place.id, one.entry, at, inSource) }))
    note(factVerdicts(facts, await factsOf(reads, registerId, place.id)))
  }
  return { verdicts, guessed }
}
