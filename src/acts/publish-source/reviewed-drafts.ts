import type { Draft, DraftEntry } from '../../records/draft/draft.ts'
import type { Kept } from '../../records/record-row.ts'

type Of<K extends DraftEntry['kind']> = Extract<DraftEntry, { kind: K }>

/** The drafts of one source by kind; exchanges and agreements by the ordinal under which others point at them. */
export interface ReviewedDrafts {
  readonly exchanges: readonly (readonly [ordinal: number, entry: Of<'exchange'>])[]
  readonly agreements: readonly Of<'agreement'>[]
  readonly facts: readonly Of<'fact'>[]
  readonly partners: readonly Of<'partner'>[]
  readonly page: Of<'page'> | undefined
}

export type ExchangeEntry = Of<'exchange'>
export type AgreementEntry = Of<'agreement'>
export type FactEntry = Of<'fact'>
export type PartnerEntry = Of<'partner'>
export type PageEntry = Of<'page'>

export function byKind(drafts: readonly Kept<Draft, 'draft'>[]): ReviewedDrafts {
  const entries = drafts.map(({ content }) => content.entry)
  return {
    exchanges: drafts.flatMap(({ content: { ordinal, entry } }) =>
      entry.kind === 'exchange' ? [[ordinal, entry] as const] : [],
    ),
    agreements: entries.filter((entry) => entry.kind === 'agreement'),
    facts: entries.filter((entry) => entry.kind === 'fact'),
    partners: entries.filter((entry) => entry.kind === 'partner'),
    page: entries.find((entry) => entry.kind === 'page'),
  }
}
