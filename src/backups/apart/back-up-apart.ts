import { fork } from 'node:child_process'
import type { Config } from '../../config.ts'
import { refused, type Result } from '../../kernel/result.ts'
import type { Verified } from '../back-up.ts'
import type { BackupFault } from '../backup-fault.ts'
import type { Order } from './process.ts'

const PROCESS = new URL('./process.ts', import.meta.url)

/** Takes a backup in a process of its own, so that nobody who asks for a page waits for it; `stop` ends it. */
export function backUpApart(
  config: Config,
  to: string,
  stop: AbortSignal,
): Promise<Result<Verified, BackupFault>> {
  const { promise, resolve } = Promise.withResolvers<Result<Verified, BackupFault>>()
  const child = fork(PROCESS, [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const end = () => child.kill('SIGKILL')
  stop.addEventListener('abort', end)
  child.once('message', (outcome: Result<Verified, BackupFault>) => resolve(outcome))
  child.once('exit', (code, signal) => {
    stop.removeEventListener('abort', end)
    resolve(refused({ kind: 'unforeseen', message: `the process ended with ${signal ?? code}` }))
  })
  const order: Order = { config, to }
  child.send(order, () => undefined) // a child that is gone already is told by its exit
  return promise
}
