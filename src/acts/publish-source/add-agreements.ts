import type { Agreement } from '../../records/agreement/agreement.ts'
import {
  addAgreements as addAgreementRows,
  changeAgreement,
  newAgreement,
} from '../../records/agreement/agreement.store.ts'
import { agreementsOf } from '../../records/agreement/agreement.view.ts'
import type { Tx } from '../../records/tx.ts'
import { agreementVerdicts, type KeptAgreement } from '../review/agreement-verdicts.ts'
import type { KeptExchange } from '../review/exchange-verdicts.ts'
import { changedIn, type InSource } from './in-source.ts'
import type { AgreementEntry, Told } from './reviewed-drafts.ts'
import { settledIn } from './settled-in.ts'

interface InPage {
  readonly exchanges: ReadonlyMap<number, KeptExchange>
  readonly inSource: InSource
}

/** The agreements of one partner in the order of their dates, each following the one before. */
export async function addAgreements(
  tx: Tx,
  partnershipId: Agreement['partnershipId'],
  entries: readonly Told<AgreementEntry>[],
  page: InPage,
): Promise<KeptAgreement[]> {
  const stored = await agreementsOf(tx.rows, tx.registerId, partnershipId)
  const verdicts = agreementVerdicts(entries, stored)
  const known = new Map<string, KeptAgreement>(stored.map((one) => [one.id, one]))
  const all: KeptAgreement[] = []
  const added: KeptAgreement[] = []
  for (const told of entries.toSorted((a, b) => (a.entry.date.value < b.entry.date.value ? -1 : 1))) {
    const settled = settledIn(page.inSource, told, verdicts.get(told))
    if (!settled) continue
    const content = () => toAgreement(partnershipId, told.entry, all.at(-1)?.id ?? null, page)
    const stands = settled.kind === 'add' ? undefined : known.get(settled.id)
    if (stands) all.push(settled.kind === 'keep' ? stands : await updated(tx, page, stands, content()))
    if (settled.kind !== 'add') continue
    const agreement = newAgreement(tx, content())
    all.push(agreement)
    added.push(agreement)
  }
  await addAgreementRows(tx, added)
  return all
}

/** The date that the page tells in the place of the one of its role; the others stay. */
async function updated(
  tx: Tx,
  { inSource }: InPage,
  stands: KeptAgreement,
  told: Agreement,
): Promise<KeptAgreement> {
  const roles = new Set(told.dates.map(({ role }) => role))
  const next: Agreement = {
    ...stands.content,
    dates: [...told.dates, ...stands.content.dates.filter(({ role }) => !roles.has(role))],
    evidence: [...told.evidence, ...stands.content.evidence],
    exchangeId: told.exchangeId ?? stands.content.exchangeId,
  }
  return changedIn(inSource, 'agreement', stands, await changeAgreement(tx, stands, next))
}

function toAgreement(
  partnershipId: Agreement['partnershipId'],
  { type, date, span, evidence, exchange }: AgreementEntry,
  follows: Agreement['follows'],
  { exchanges, inSource }: InPage,
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
