import type { FileStore } from '../../files/file-store.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { OPERATOR, type Principal } from '../../records/account/principal.ts'
import { principalBehind } from '../../records/account/session.view.ts'
import { endJob } from '../../records/job/job.store.ts'
import type { KeptJob } from '../../records/job/job.view.ts'
import { type ActDeps, inRegister, performWithin } from '../../records/perform.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { Tx } from '../../records/tx.ts'
import { discardSource } from '../review/discard-source.ts'
import { receiveSource } from '../receive-source.ts'
import { type ReadSource, readReceived } from '../received-source.ts'
import { pageHints } from './page-hints.ts'
import type { ReadFault, ReadOutcome } from './read-outcome.ts'
import { titleOf } from './source-title.ts'

export interface ReadDeps extends ActDeps {
  readonly files: FileStore
}

/** Reads what was handed in and enters it as a source with drafts, in the right of who handed it in. */
export async function readHandedIn(deps: ReadDeps, job: KeptJob): Promise<void> {
  const read = await readSource(deps, job)
  if (!read.ok) return endRefused(deps, job, read.faults)
  const principal = await principalOf(deps, job)
  const occasion = { principal, registerId: job.registerId }
  const entered = await inRegister<null, ReadFault>(deps, occasion, async (tx) => {
    const outcome = await enter(tx, job, read.value)
    // Another process took the job over meanwhile: what this one read is not kept twice.
    if (outcome.ok && !(await endJob(tx.rows, job, 'done', outcome.value, tx.at)))
      return refused({ kind: 'key-reused' })
    return outcome.ok ? ok(null) : outcome
  })
  if (!entered.ok) await endRefused(deps, job, entered.faults)
}

async function readSource(deps: ReadDeps, job: KeptJob): Promise<Result<ReadSource, ReadFault>> {
  const register = await findRegister(deps.database.reads, job.registerId)
  if (!register) return refused({ kind: 'register-unknown' })
  const { fileHash, title, origin, takenOn = null } = job.content
  const bytes = await deps.files.read(fileHash)
  const hints = pageHints(job.content, register.content)
  const read = await readReceived(deps.files, { bytes, title, origin, takenOn, hints })
  return read.ok ? ok({ ...read.value, title: titleOf(read.value) }) : read
}

async function enter(tx: Tx, job: KeptJob, read: ReadSource): Promise<Result<ReadOutcome, ReadFault>> {
  const { replaces } = job.content
  const discarded = replaces ? await performWithin(tx, discardSource, replaces) : ok(null)
  if (!discarded.ok) return discarded
  const received = await performWithin(tx, receiveSource, read)
  if (received.ok) return ok({ kind: 'read', sourceId: received.value, notices: read.notices })
  const known = received.faults.find((fault) => fault.kind === 'source-known')
  if (known) return ok({ kind: 'known', sourceId: known.sourceId })
  return refused(...received.faults.filter((fault) => fault.kind !== 'source-known'))
}

function endRefused(deps: ReadDeps, job: KeptJob, faults: readonly ReadFault[]): Promise<void> {
  const outcome: ReadOutcome = { kind: 'refused', faults }
  return deps.database.transaction(async (rows) => {
    await endJob(rows, job, 'refused', outcome, deps.clock.now())
  })
}

async function principalOf({ database }: ReadDeps, { content }: KeptJob): Promise<Principal> {
  return content.accountId ? principalBehind(database.reads, content.accountId) : OPERATOR
}
