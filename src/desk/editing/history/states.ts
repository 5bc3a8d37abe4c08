import { editionsOf } from '../../../records/working/editions.view.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { Subject } from '../subject.ts'
import { whenText } from '../when-text.ts'

/** One state of a record that can be shown and compared: an edition, or the save that waits. */
export interface State {
  /** "edition 3" in addresses: "3"; "waiting" for the save. */
  readonly key: string
  readonly name: string
  readonly content: object
  readonly from: string
  readonly until: string | null
  readonly note: string
  readonly number: number | null
}

/** Every state of a record, oldest first. */
export async function statesOf(subject: Subject): Promise<State[]> {
  const { deps, occasion, noun, id, standing, context } = subject
  const words = editingWords(context.locale)
  const editions = await editionsOf(deps.database.reads, occasion.registerId, noun, id)
  const states = editions.map((edition): State => {
    const when = whenText(edition.publishedAt, context.locale)
    return {
      key: String(edition.number),
      name: words.editionOf(edition.number, when),
      content: edition.content,
      from: edition.publishedAt,
      until: edition.endedAt,
      note: [words.editionState[edition.state], edition.reason].filter(Boolean).join(' · '),
      number: edition.number,
    }
  })
  const copy = standing?.copy
  if (!copy) return states
  const name = words.waitingCopy
  return [
    ...states,
    {
      key: 'waiting',
      name,
      content: copy.content,
      from: copy.savedAt,
      until: null,
      note: name,
      number: null,
    },
  ]
}

/** What was public at the end of a day, in the time of the city; none when nothing was. */
export function stateOn(states: readonly State[], day: string, zone: string): State | undefined {
  const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant().toString()
  const at = new Date(end).toISOString()
  return states.findLast(
    ({ number, from, until }) => number !== null && from < at && (until === null || until >= at),
  )
}
