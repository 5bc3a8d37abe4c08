import { newId } from '../../kernel/ids.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { addJob } from '../../records/job/job.store.ts'
import type { Job } from '../../records/job/job.ts'
import type { Act } from '../../records/perform.ts'

/** A file whose bytes the store keeps already. */
export type HandedIn = Omit<Job, 'kind' | 'accountId'>

/** Takes files to be read, together; the output is the name of the group by which their reading can be found again. */
export const handIn: Act<readonly HandedIn[], string, never> = {
  name: 'hand-in',
  right: 'editor',
  run: async (tx, files): Promise<Result<string, never>> => {
    const groupId = newId()
    const accountId = tx.principal.kind === 'officer' ? tx.principal.accountId : null
    for (const file of files) await addJob(tx, groupId, { kind: 'read-source', accountId, ...file })
    return ok(groupId)
  },
}
