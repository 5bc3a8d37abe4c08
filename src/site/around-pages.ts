import { editionOf } from '../records/published/change.view.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import { registerOf } from '../records/published/register.view.ts'
import { tags } from '../records/published/tags.ts'
import type { RegisterView } from '../records/published/views.ts'

/** What stands around every page of a register, and the edition of it that a reader's answer speaks of. */
export interface AroundPages {
  readonly register: RegisterView
  readonly edition: string
}

export async function aroundPages(
  reads: PublishedReads,
  registerId: string,
): Promise<AroundPages | undefined> {
  const register = await registerOf(reads, registerId)
  if (!register) return undefined
  const edition = await editionOf(reads, [tags.register(registerId), tags.names(registerId)])
  return { register, edition }
}
