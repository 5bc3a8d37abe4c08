import { type Agreement, countedDate } from '../../records/agreement/agreement.ts'
import { addAgreements as addAgreementRows, newAgreement } from '../../records/agreement/agreement.store.ts'
import { agreementsOf } from '../../records/agreement/agreement.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { KeptExchange } from './add-exchanges.ts'
import type { InSource } from './in-source.ts'
import type { AgreementEntry, Numbered } from './reviewed-drafts.ts'
import { type Likeness, separate } from './separate.ts'

type KeptAgreement = Kept<Agreement, 'agreement'>

/** The agreements of one partner in the order of their dates, each following the one before. */
export async function addAgreements(
  tx: Tx,
  partnershipId: Agreement['partnershipId'],
  entries: readonly Numbered<AgreementEntry>[],
  told: { exchanges: ReadonlyMap<number, KeptExchange>; inSource: InSource },
): Promise<KeptAgreement[]> {
  const stored = await agreementsOf(tx.rows, tx.registerId, partnershipId)
  const { settled, left } = separate(entries, ([, entry]) => likenessOf(entry), stored.map(likenessOfStored))
  for (const [ordinal] of left) told.inSource.left.add(ordinal)
  const known = new Map(stored.map((one) => [likenessOfStored(one).identity, one]))
  const all: KeptAgreement[] = []
  for (const [, entry] of settled.toSorted(([, a], [, b]) => (a.date.value < b.date.value ? -1 : 1))) {
    const there = known.get(likenessOf(entry).identity)
    all.push(there ?? newAgreement(tx, toAgreement(partnershipId, entry, all.at(-1)?.id ?? null, told)))
  }
  const stands = new Set(stored.map(({ id }) => id))
  await addAgreementRows(
    tx,
    all.filter(({ id }) => !stands.has(id)),
  )
  return all
}

/** The same when kind and date are; perhaps the same when the kind is. */
function likenessOf({ type, date }: AgreementEntry): Likeness {
  return { identity: JSON.stringify([type.value, date.value]), likeness: type.value }
}

function likenessOfStored({ content }: KeptAgreement): Likeness {
  return { identity: JSON.stringify([content.type, countedDate(content)]), likeness: content.type }
}

function toAgreement(
  partnershipId: Agreement['partnershipId'],
  { type, date, span, evidence, exchange }: AgreementEntry,
  follows: Agreement['follows'],
  { exchanges, inSource }: { exchanges: ReadonlyMap<number, KeptExchange>; inSource: InSource },
): Agreement {
  const signedAt = exchange === null ? undefined : exchanges.get(exchange)
  const role = type.value === 'letter-of-intent' ? 'intent' : 'signing'
  return {
    partnershipId,
    type: type.value,
    dates: [{ role, date: date.value, place: signedAt?.content.place ?? null }],
    thirdParties: [],
    follows,
    evidence: [span, ...evidence].map(inSource.words),
    exchangeId: signedAt?.id ?? null,
  }
}
