import type { Result } from '../kernel/result.ts'
import { mayPublish, type MayPublishFault } from '../records/account/may-publish.ts'
import { actorOf } from '../records/account/principal.ts'
import { findRegister } from '../records/register/register.view.ts'
import type { Tx } from '../records/tx.ts'

/** Whether what is written in this very act may become public by it: not where a second person is asked for. */
export async function mayPublishOwn(tx: Tx): Promise<Result<null, MayPublishFault>> {
  const register = await findRegister(tx.rows, tx.registerId)
  return mayPublish(tx.principal, {
    registerId: tx.registerId,
    approval: register?.content.approval,
    writers: [actorOf(tx.principal)],
  })
}
