import type { Agreement } from '../../records/agreement/agreement.ts'
import { addAgreements as addAgreementRows, newAgreement } from '../../records/agreement/agreement.store.ts'
import { agreementsOf } from '../../records/agreement/agreement.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { KeptExchange } from './add-exchanges.ts'
import type { InSource } from './in-source.ts'
import type { AgreementEntry } from './reviewed-drafts.ts'

type KeptAgreement = Kept<Agreement, 'agreement'>

/** The agreements of one partner in the order of their dates, each following the one before. */
export async function addAgreements(
  tx: Tx,
  partnershipId: Agreement['partnershipId'],
  entries: readonly AgreementEntry[],
  told: { exchanges: ReadonlyMap<number, KeptExchange>; inSource: InSource },
): Promise<KeptAgreement[]> {
  const stored = await agreementsOf(tx.rows, tx.registerId, partnershipId)
  const known = new Map(stored.map((one) => [identityOf(one.content), one]))
  const all: KeptAgreement[] = []
  for (const entry of entries.toSorted((a, b) => (a.date.value < b.date.value ? -1 : 1))) {
    const content = toAgreement(partnershipId, entry, all.at(-1)?.id ?? null, told)
    all.push(known.get(identityOf(content)) ?? newAgreement(tx, content))
  }
  const stands = new Set(stored.map(({ id }) => id))
  await addAgreementRows(
    tx,
    all.filter(({ id }) => !stands.has(id)),
  )
  return all
}

function identityOf({ type, dates }: Agreement): string {
  return JSON.stringify([type, dates.map(({ role, date }) => [role, date])])
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
    evidence: [span, ...evidence].map(inSource),
    exchangeId: signedAt?.id ?? null,
  }
}
