import type { Route } from '../http/route.ts'
import type { DeskDeps } from './desk-deps.ts'

/** Every address of the officers' side. */
export function deskRoutes(_deps: DeskDeps): Route[] {
  return []
}
