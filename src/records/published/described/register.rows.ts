import type { DataSet } from './data-set.view.ts'
import type { RegisterRecord } from './register.ts'
import { type Scope, stampsOf } from './scope.ts'

/** The register of the data itself. */
export function toRegisterRecord(scope: Scope, { register }: Pick<DataSet, 'register'>): RegisterRecord {
  const { id, slug, names, place, licence } = register
  return { id, slug, name: names, place: place.id, licence, ...stampsOf(scope, id, scope.dataDate) }
}
