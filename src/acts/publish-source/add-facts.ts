import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Fact } from '../../records/fact/fact.ts'
import { addFacts as addFactRows, newFact } from '../../records/fact/fact.store.ts'
import { factsOf } from '../../records/fact/fact.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { InSource } from './in-source.ts'
import type { FactEntry } from './reviewed-drafts.ts'

/** The facts about one place, under the page's own labels and in its order. */
export async function addFacts(
  tx: Tx,
  placeId: Fact['placeId'],
  entries: readonly FactEntry[],
  { text, inSource }: { text: string; inSource: InSource },
): Promise<Kept<Fact, 'fact'>[]> {
  const stored = await factsOf(tx.rows, tx.registerId, placeId)
  const known = new Map(stored.map((one) => [identityOf(one.content), one]))
  const all = entries.map((entry, ordinal) => {
    const wrote = text.slice(entry.value.span.start, entry.value.span.end)
    const content = toFact(placeId, entry, { ordinal, wrote, inSource })
    return known.get(identityOf(content)) ?? newFact(tx, content)
  })
  const stands = new Set(stored.map(({ id }) => id))
  await addFactRows(
    tx,
    all.filter(({ id }) => !stands.has(id)),
  )
  return all
}

function identityOf({ labels, text, asOf }: Fact): string {
  return JSON.stringify([labels, text, asOf])
}

function toFact(
  placeId: Fact['placeId'],
  { key, labels, value: read, unit, asOf, span }: FactEntry,
  { ordinal, wrote, inSource }: { ordinal: number; wrote: string; inSource: InSource },
): Fact {
  const { value, basis, rule } = read
  return {
    placeId,
    ordinal,
    key,
    labels: labels.map((label) => inOwnLanguage(label.value)),
    number: typeof value === 'number' ? { value, basis, rule } : null,
    unit,
    text: inOwnLanguage(typeof value === 'string' ? value : wrote),
    asOf: asOf?.value ?? null,
    checkedOn: null,
    from: inSource(span),
  }
}
