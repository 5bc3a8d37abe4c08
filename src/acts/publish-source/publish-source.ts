import { ok, refused, type Result } from '../../kernel/result.ts'
import { closeDrafts } from '../../records/draft/draft.store.ts'
import { openDrafts } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import { publishAgreements } from '../../records/published/publish-agreement.ts'
import { publishExchanges } from '../../records/published/publish-exchange.ts'
import { publishFacts } from '../../records/published/publish-fact.ts'
import { publishPartnership } from '../../records/published/publish-partnership.ts'
import { publishPlace } from '../../records/published/publish-place.ts'
import { quotesFrom } from '../../records/published/source-words.ts'
import { findSource } from '../../records/source/source.view.ts'
import type { Tx } from '../../records/tx.ts'
import { addAgreements } from './add-agreements.ts'
import { addExchanges } from './add-exchanges.ts'
import { addFacts } from './add-facts.ts'
import { addPartnership } from './add-partnership.ts'
import { adoptPortalTrail } from './adopt-portal-trail.ts'
import { findPartnerPlace, type PlaceFault } from './find-partner-place.ts'
import { type InSource, inSourceOf } from './in-source.ts'
import { byKind, type Numbered, type PartnerEntry, type ReviewedDrafts } from './reviewed-drafts.ts'

export type PublishSourceFault =
  | { readonly kind: 'source-unknown' }
  | { readonly kind: 'nothing-to-publish' }
  | { readonly kind: 'partner-missing' }
  | PlaceFault

/** What came of a source. */
export interface PublishedSource {
  readonly partners: readonly PublishedPartner[]
  /** Drafts that say something else than what stands: they stay open, nothing of them is public. */
  readonly left: number
}

/** What is public of one partner after it: what the source added and what it told again. */
export interface PublishedPartner {
  readonly slug: string
  readonly exchanges: number
  readonly agreements: number
  readonly facts: number
}

/** Turns the open drafts of a source into records and makes them public, all at once. */
export const publishSource: Act<string, PublishedSource, PublishSourceFault> = {
  name: 'publish-source',
  right: 'publisher',
  run: async (tx, sourceId) => {
    const source = await findSource(tx.rows, tx.registerId, sourceId)
    if (!source) return refused({ kind: 'source-unknown' })
    const drafts = byKind(await openDrafts(tx.rows, tx.registerId, sourceId))
    if (drafts.exchanges.length + drafts.facts.length === 0) return refused({ kind: 'nothing-to-publish' })
    if (drafts.partners.length === 0) return refused({ kind: 'partner-missing' })
    const inSource = inSourceOf(source.id, source.content.text)
    const published: PublishedPartner[] = []
    for (const partner of drafts.partners) {
      const one = await publishPartner(tx, inSource, partner, drafts)
      if (!one.ok) return one
      published.push(one.value)
    }
    await adoptPortalTrail(tx, drafts.page)
    await closeDrafts(tx, sourceId, 'accepted', inSource.left)
    return ok({ partners: published, left: inSource.left.size })
  },
}

async function publishPartner(
  tx: Tx,
  inSource: InSource,
  partner: Numbered<PartnerEntry>,
  drafts: ReviewedDrafts,
): Promise<Result<PublishedPartner, PublishSourceFault>> {
  const found = await findPartnerPlace(tx, partner[1])
  if (!found.ok) return found
  const place = found.value
  const own = draftsOf(partner[1], drafts)
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

/** On a page about one partner every entry is its own; on a page about several each entry names whose it is. */
function draftsOf(
  { name }: PartnerEntry,
  drafts: ReviewedDrafts,
): Pick<ReviewedDrafts, 'exchanges' | 'agreements' | 'facts'> {
  if (drafts.partners.length === 1) return drafts
  return {
    exchanges: drafts.exchanges.filter(([, entry]) => entry.partner === name.value),
    agreements: drafts.agreements.filter(([, entry]) => entry.with === name.value),
    facts: drafts.facts.filter(([, entry]) => entry.of === name.value),
  }
}
