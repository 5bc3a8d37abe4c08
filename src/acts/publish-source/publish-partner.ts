import { ok, type Result } from '../../kernel/result.ts'
import { publishAgreements } from '../../records/published/publishing/publish-agreement.ts'
import { publishExchanges } from '../../records/published/publishing/publish-exchange.ts'
import { publishFacts } from '../../records/published/publishing/publish-fact.ts'
import { publishPartnership } from '../../records/published/publishing/publish-partnership.ts'
import { publishPlace } from '../../records/published/publishing/publish-place.ts'
import { quotesFrom } from '../../records/published/publishing/source-words.ts'
import type { Tx } from '../../records/tx.ts'
import { addAgreements } from './add-agreements.ts'
import { addExchanges } from './add-exchanges.ts'
import { addFacts } from './add-facts.ts'
import { addPartnership } from './add-partnership.ts'
import { findPartnerPlace, type PlaceFault } from './find-partner-place.ts'
import type { InSource } from './in-source.ts'
import { draftsOf, type PartnerEntry, type ReviewedDrafts, type Told } from './reviewed-drafts.ts'

/** What is public of one partner after it: what the source added and what it told again. */
export interface PublishedPartner {
  readonly slug: string
  readonly exchanges: number
  readonly agreements: number
  readonly facts: number
}

/** Makes records of what a page tells of one partner, and makes them public. */
export async function publishPartner(
  tx: Tx,
  inSource: InSource,
  partner: Told<PartnerEntry>,
  drafts: ReviewedDrafts,
): Promise<Result<PublishedPartner, PlaceFault>> {
  const found = await findPartnerPlace(tx, partner)
  if (!found.ok) return found
  const place = found.value
  const own = draftsOf(partner.entry, drafts)
  const partnership = await addPartnership(tx, place, { partner, page: drafts.page, inSource })
  const exchanges = await addExchanges(tx, partnership.id, own.exchanges, inSource)
  const agreements = await addAgreements(tx, partnership.id, own.agreements, { exchanges, inSource })
  const facts = await addFacts(tx, place.id, own.facts, inSource)
  const quotes = await quotesFrom(tx, [
    ...agreements.flatMap(({ content }) => content.evidence),
    ...[...exchanges.values()].flatMap(({ content }) => [content.words, ...content.evidence]),
    ...facts.map(({ content }) => content.from),
  ])
  await publishPlace(tx, place)
  await publishPartnership(tx, partnership)
  await publishAgreements(tx, agreements, quotes)
  await publishExchanges(tx, [...exchanges.values()], quotes)
  await publishFacts(tx, facts, quotes, partnership.id)
  const counts = { exchanges: exchanges.size, agreements: agreements.length, facts: facts.length }
  return ok({ slug: partnership.content.slug, ...counts })
}
