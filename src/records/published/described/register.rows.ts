import type { DataSet } from './data-set.view.ts'
import type { RegisterRecord } from './register.ts'
import { type Scope, stampsOf } from './scope.ts'

/** The register of the data itself. */
export function toRegisterRecord(scope: Scope, { register }: Pick<DataSet, 'register'>): RegisterRecord {
  const { id, slug, names, place, licence, locales, portalTrail } = register
  return {
    id,
    slug,
    name: names,
    place: place.id,
    licence,
    locales: [...locales],
    portal_trail: [...portalTrail],
    ...stampsOf(scope, id, scope.dataDate),
  }
}
