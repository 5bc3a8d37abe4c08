// The other end of back-up-apart.ts: one backup, in a process of its own.
import type { Config } from '../../config.ts'
import { openStanding } from '../../installation/standing.ts'
import { refused, type Result } from '../../kernel/result.ts'
import { backUp, type Verified } from '../back-up.ts'
import type { BackupFault } from '../backup-fault.ts'

export interface Order {
  readonly config: Config
  readonly to: string
}

process.once('message', (order: Order) => {
  void outcomeOf(order)
    .catch((error: unknown): Result<Verified, BackupFault> => refused(unforeseen(error)))
    .then((outcome) => process.send?.(outcome, () => process.disconnect?.()))
})

async function outcomeOf({ config, to }: Order): Promise<Result<Verified, BackupFault>> {
  const standing = await openStanding(config)
  if (!standing) return refused({ kind: 'nothing-here' })
  try {
    return await backUp(standing, to)
  } finally {
    await standing.database.close()
  }
}

function unforeseen(error: unknown): BackupFault {
  return {
    kind: 'unforeseen',
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}
