import { refused } from '../../kernel/result.ts'
import type { ContentFault } from '../../records/editable/editable.ts'
import { newestContent, type Standing, versionOf } from '../../records/working/standing.view.ts'

/** Why an edit was not made; nothing of it is kept then. */
export type EditFault =
  | { readonly kind: 'record-unknown' }
  /** Somebody else wrote it meanwhile: how it stands now, to merge with. */
  | { readonly kind: 'version-conflict'; readonly version: string; readonly content: object }
  | { readonly kind: 'content-faulty'; readonly faults: readonly ContentFault[] }
  | { readonly kind: 'nothing-saved' }
  /** The register asks for a second person, and this is the one who wrote it. */
  | { readonly kind: 'second-person-needed' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'is-withdrawn' }
  | { readonly kind: 'not-published' }
  | { readonly kind: 'time-is-past' }

export function conflict(standing: Standing) {
  const stands = { version: versionOf(standing), content: newestContent(standing) }
  return refused<EditFault>({ kind: 'version-conflict', ...stands })
}
