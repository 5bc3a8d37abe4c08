import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Reads } from '../../records/tx.ts'

/** How a page calls its partners. */
export async function partnerNames(reads: Reads, registerId: string, sourceId: string): Promise<string[]> {
  const drafts = await draftsOf(reads, registerId, sourceId)
  return drafts.flatMap(({ state, content: { entry } }) =>
    entry.kind === 'partner' && state !== 'dropped' ? [entry.name.value] : [],
  )
}
