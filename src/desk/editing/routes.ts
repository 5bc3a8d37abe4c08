import type { Route } from '../../http/route.ts'
import { EDITABLE_NOUNS } from '../../records/editable/editable.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { manyRoutes } from './bulk/many.route.ts'
import { checkRoutes } from './check/check.route.ts'
import { editRoutes } from './edit/edit.route.ts'
import { historyRoutes } from './history/history.route.ts'
import { listRoutes } from './list/list.route.ts'
import { pasteRoutes } from './paste/paste.route.ts'
import { permanentRoutes } from './permanent.route.ts'
import { readDateRoutes } from './read-date.route.ts'
import { withdrawRoutes } from './withdraw/withdraw.route.ts'

/** Lists and what belongs to all of a list come first, since a record's own address takes any last part. */
export function editingRoutes(deps: DeskDeps): Route[] {
  return [
    ...readDateRoutes(),
    ...permanentRoutes(deps),
    ...listRoutes(deps),
    ...manyRoutes(deps),
    ...pasteRoutes(deps),
    ...EDITABLE_NOUNS.flatMap((noun) => [
      ...editRoutes(deps, noun),
      ...checkRoutes(deps, noun),
      ...historyRoutes(deps, noun),
    ]),
    ...withdrawRoutes(deps),
  ]
}
