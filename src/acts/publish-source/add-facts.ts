import type { Fact } from '../../records/fact/fact.ts'
import { addFacts as addFactRows, changeFact, newFact } from '../../records/fact/fact.store.ts'
import { factsOf } from '../../records/fact/fact.view.ts'
import type { Tx } from '../../records/tx.ts'
import { factVerdicts, type KeptFact } from '../review/fact-verdicts.ts'
import { changedIn, type InSource } from './in-source.ts'
import type { FactEntry, Told } from './reviewed-drafts.ts'
import { settledIn } from './settled-in.ts'
import { toFact } from './to-fact.ts'

/** The facts about one place, under the page's own labels and in its order. */
export async function addFacts(
  tx: Tx,
  placeId: Fact['placeId'],
  entries: readonly Told<FactEntry>[],
  inSource: InSource,
): Promise<KeptFact[]> {
  const stored = await factsOf(tx.rows, tx.registerId, placeId)
  const read = entries.map((told, at) => ({ ...told, content: toFact(placeId, told.entry, at, inSource) }))
  const verdicts = factVerdicts(read, stored)
  const known = new Map<string, KeptFact>(stored.map((one) => [one.id, one]))
  const all: KeptFact[] = []
  const added: KeptFact[] = []
  for (const one of read) {
    const settled = settledIn(inSource, one, verdicts.get(one))
    if (!settled) continue
    const stands = settled.kind === 'add' ? undefined : known.get(settled.id)
    if (settled.kind === 'add') added.push(newFact(tx, one.content))
    if (stands) all.push(settled.kind === 'keep' ? stands : await updated(tx, inSource, stands, one.content))
  }
  await addFactRows(tx, added)
  return [...all, ...added]
}

async function updated(tx: Tx, inSource: InSource, stands: KeptFact, told: Fact): Promise<KeptFact> {
  const { key, ordinal, checkedOn } = stands.content
  const next = { ...told, key: told.key ?? key, ordinal, checkedOn: later(told.checkedOn, checkedOn) }
  return changedIn(inSource, 'fact', stands, await changeFact(tx, stands, next))
}

/** Of two days the later one; a page of an unknown day does not unsay when a value was last checked. */
function later(told: string | null, stands: string | null): string | null {
  return told !== null && (stands === null || told > stands) ? told : stands
}
