import type { MayPublishFault } from '../../records/account/may-publish.ts'
import { mayPublishOwn } from '../may-publish-own.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { addBatch } from '../../records/batch/batch.store.ts'
import type { BatchChange } from '../../records/batch/batch.ts'
import { moveDrafts } from '../../records/draft/draft.store.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import { findSource } from '../../records/source/source.view.ts'
import type { Tx } from '../../records/tx.ts'
import { adoptPortalTrail } from './adopt-portal-trail.ts'
import type { PlaceFault } from './find-partner-place.ts'
import { type InSource, inSourceOf } from './in-source.ts'
import { type PublishedPartner, publishPartner } from './publish-partner.ts'
import { byKind, ownerOf, type ReviewedDrafts } from './reviewed-drafts.ts'
import { isRecord } from './is-record.ts'

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
  /** Under which all of it can be undone. */
  readonly batchId: string
}

/** Makes public what was read from a source as it was read, without a person's review: every open draft counts as accepted. */
export const publishSource: Act<string, PublishedSource, PublishSourceFault | MayPublishFault> = {
  name: 'publish-source',
  right: 'publisher',
  run: async (tx, sourceId) => {
    const may = await mayPublishOwn(tx)
    if (!may.ok) return may
    return publishDrafts(tx, sourceId, ({ state }) => state === 'open' || state === 'accepted')
  },
}

/**
 * Turns the drafts of a source that are wanted into records and makes them public, all at once. Its partners count as
 * long as they were not dropped: what is published later belongs to them too.
 */
export async function publishDrafts(
  tx: Tx,
  sourceId: string,
  isWanted: (draft: StatedDraft) => boolean,
): Promise<Result<PublishedSource, PublishSourceFault>> {
  const source = await findSource(tx.rows, tx.registerId, sourceId)
  if (!source) return refused({ kind: 'source-unknown' })
  const standing = (await draftsOf(tx.rows, tx.registerId, sourceId)).filter(
    ({ state }) => state !== 'dropped',
  )
  const wanted = standing.filter((draft) => isRecord(draft) && isWanted(draft))
  const ordinals = new Set(wanted.map(({ content }) => content.ordinal))
  if (!wanted.some(isTold)) return refused({ kind: 'nothing-to-publish' })
  const { partners, page } = byKind([...wanted, ...standing.filter(isPublished)])
  if (partners.length === 0) return refused({ kind: 'partner-missing' })
  const drafts = { ...byKind(standing), page }
  const inSource = inSourceOf(source, ordinals)
  leaveOthers(drafts, partners, inSource)
  const published: PublishedPartner[] = []
  for (const partner of partners) {
    const one = await publishPartner(tx, inSource, partner, drafts)
    if (!one.ok) return one
    published.push(one.value)
  }
  await adoptPortalTrail(tx, drafts.page, inSource)
  const settled = wanted.filter(({ content }) => !inSource.left.has(content.ordinal))
  const changes = [...inSource.changed, ...addedBy(tx)]
  await moveDrafts(tx, settled, 'published')
  const settledOrdinals = settled.map(({ content }) => content.ordinal)
  const batchId = await addBatch(tx, {
    sourceId: source.id,
    at: tx.at,
    drafts: settledOrdinals,
    changes,
    undone: null,
  })
  return ok({ partners: published, left: inSource.left.size, batchId })
}

const PARTS: ReadonlySet<string> = new Set(['exchange', 'agreement', 'fact'])

/** A partner alone, or the page's contact, is nothing to publish. */
function isTold({ content }: StatedDraft): boolean {
  return PARTS.has(content.entry.kind)
}

function isPublished({ state }: StatedDraft): boolean {
  return state === 'published'
}

/** What belongs to a partner that is not becoming public now, or to nobody knows whom, stays a draft. */
function leaveOthers(
  drafts: ReviewedDrafts,
  partners: ReviewedDrafts['partners'],
  { left, wanted }: InSource,
): void {
  const becoming = new Set(partners.map(({ entry }) => entry.name.value))
  const leave = (ordinal: number, named: string | null) => {
    const owner = ownerOf(named, drafts.partners)
    if (wanted.has(ordinal) && (owner === undefined || !becoming.has(owner))) left.add(ordinal)
  }
  for (const { ordinal, entry } of drafts.exchanges) leave(ordinal, entry.partner)
  for (const { ordinal, entry } of drafts.agreements) leave(ordinal, entry.with)
  for (const { ordinal, entry } of drafts.facts) leave(ordinal, entry.of)
}

/** The records that the act has added so far. */
function addedBy({ changes }: Tx): BatchChange[] {
  return changes.flatMap(({ noun, id, version, what }) =>
    what === 'added' ? [{ noun, id, version, before: null }] : [],
  )
}
