import { toId } from '../../kernel/ids.ts'
import { ok, type Result } from '../../kernel/result.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { type Act, type ActDeps, perform } from '../../records/perform.ts'
import { type Due, dueCopies } from '../../records/working/due.view.ts'
import { standingOf } from '../../records/working/standing.view.ts'
import { planCopy } from '../../records/working/working-copy.store.ts'
import { publishRecord } from './publish-record.ts'

/**
 * Publishes what was planned for a time that has come, each in an act of its own; the plans are rows, so that a start
 * after a stop does what was missed. Returns how many became public.
 */
export async function publishDue(deps: ActDeps): Promise<number> {
  let published = 0
  for (const due of await dueCopies(deps.database.reads, deps.clock.now()))
    if (await publishOne(deps, due)) published++
  return published
}

async function publishOne(deps: ActDeps, due: Due): Promise<boolean> {
  const registerId = toId<'register'>(due.registerId)
  if (!registerId) return false
  const occasion = { principal: OPERATOR, registerId, ...(due.reason !== null && { reason: due.reason }) }
  const act = { ...publishRecord(due.noun), name: `publish-planned-${due.noun}` }
  const result = await perform(deps, occasion, act, { id: due.id, version: due.version })
  if (result.ok) return true
  if (!(await stillWaits(deps, due))) return false
  await perform(deps, occasion, noteFault, { due, fault: result.faults[0]?.kind ?? 'unknown' })
  return false
}

/** Another process may have published it, or somebody saved anew, at this very moment. */
async function stillWaits({ database }: ActDeps, { registerId, noun, id, version }: Due): Promise<boolean> {
  const { copy } = (await standingOf(database.reads, registerId, noun, id)) ?? {}
  return copy !== undefined && version.endsWith(`.${copy.version}`)
}

/** What could not be published is not tried again: its plan says why, and the desk's home shows it. */
const noteFault: Act<{ readonly due: Due; readonly fault: string }, null, never> = {
  name: 'note-missed-publication',
  right: 'operator',
  run: async (tx, { due, fault }): Promise<Result<null, never>> => {
    const standing = await standingOf(tx.rows, tx.registerId, due.noun, due.id)
    if (standing) await planCopy(tx, standing, { publish_at: null, publish_fault: fault }, 'scheduled')
    return ok(null)
  },
}
