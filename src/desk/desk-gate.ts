import type { Gate } from '../http/gate.ts'
import { ANYONE } from '../records/account/principal.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import type { DeskDeps } from './desk-deps.ts'

/** Who stands behind a request: until officers can sign in, nobody that is known. */
export function deskGate({ database }: DeskDeps): Gate {
  return {
    principalOf: async () => ANYONE,
    registerIdOf: (slug) => registerIdOf(database.reads, slug),
  }
}

/** Where an officer signs in and then goes on to `path`. */
export function signInAddress(path: string): string {
  return `/desk/sign-in?next=${encodeURIComponent(path)}`
}
