import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Fact } from '../../records/fact/fact.ts'
import { addFacts as addFactRows, newFact } from '../../records/fact/fact.store.ts'
import { factsOf } from '../../records/fact/fact.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { InSource } from './in-source.ts'
import type { FactEntry, Numbered } from './reviewed-drafts.ts'
import { type Likeness, separate } from './separate.ts'

type KeptFact = Kept<Fact, 'fact'>

/** The facts about one place, under the page's own labels and in its order. */
export async function addFacts(
  tx: Tx,
  placeId: Fact['placeId'],
  entries: readonly Numbered<FactEntry>[],
  inSource: InSource,
): Promise<KeptFact[]> {
  const stored = await factsOf(tx.rows, tx.registerId, placeId)
  const read = entries.map(([ordinal, entry], place) => ({
    ordinal,
    content: toFact(placeId, entry, place, inSource),
  }))
  const { settled, left } = separate(
    read,
    ({ content }) => likenessOf(content),
    stored.map(({ content }) => likenessOf(content)),
  )
  for (const { ordinal } of left) inSource.left.add(ordinal)
  const known = new Map(stored.map((one) => [likenessOf(one.content).identity, one]))
  const all = settled.map(({ content }) => known.get(likenessOf(content).identity) ?? newFact(tx, content))
  const stands = new Set(stored.map(({ id }) => id))
  await addFactRows(
    tx,
    all.filter(({ id }) => !stands.has(id)),
  )
  return all
}

/** The same when labels, value and day are; perhaps the same when the labels and the day are. */
function likenessOf({ labels, text, asOf }: Fact): Likeness {
  return { identity: JSON.stringify([labels, text, asOf]), likeness: JSON.stringify([labels, asOf]) }
}

function toFact(
  placeId: Fact['placeId'],
  { key, labels, value: read, unit, asOf, span }: FactEntry,
  ordinal: number,
  inSource: InSource,
): Fact {
  const wrote = inSource.text.slice(read.span.start, read.span.end)
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
    from: inSource.words(span),
  }
}
