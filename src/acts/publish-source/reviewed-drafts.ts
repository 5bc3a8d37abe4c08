import type { Draft, DraftEntry } from '../../records/draft/draft.ts'
import type { Kept } from '../../records/record-row.ts'

type Of<K extends DraftEntry['kind']> = Extract<DraftEntry, { kind: K }>

/** An entry with the ordinal of its draft, by which others point at it and by which it is closed. */
export type Numbered<Entry> = readonly [ordinal: number, entry: Entry]

/** The drafts of one source by kind. */
export interface ReviewedDrafts {
  readonly exchanges: readonly Numbered<ExchangeEntry>[]
  readonly agreements: readonly Numbered<AgreementEntry>[]
  readonly facts: readonly Numbered<FactEntry>[]
  readonly partners: readonly Numbered<PartnerEntry>[]
  readonly page: Numbered<PageEntry> | undefined
}

export type ExchangeEntry = Of<'exchange'>
export type AgreementEntry = Of<'agreement'>
export type FactEntry = Of<'fact'>
export type PartnerEntry = Of<'partner'>
export type PageEntry = Of<'page'>

export function byKind(drafts: readonly Kept<Draft, 'draft'>[]): ReviewedDrafts {
  const of = <K extends DraftEntry['kind']>(kind: K) =>
    drafts.flatMap(({ content: { ordinal, entry } }) =>
      isOf(entry, kind) ? [[ordinal, entry] as const] : [],
    )
  return {
    exchanges: of('exchange'),
    agreements: of('agreement'),
    facts: of('fact'),
    partners: of('partner'),
    page: of('page')[0],
  }
}

function isOf<K extends DraftEntry['kind']>(entry: DraftEntry, kind: K): entry is Of<K> {
  return entry.kind === kind
}
