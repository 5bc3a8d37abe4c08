import type { Id } from '../../kernel/ids.ts'
import type { DraftEntry, DraftMatch, KeptDraft } from '../../records/draft/draft.ts'

export type Of<K extends DraftEntry['kind']> = Extract<DraftEntry, { kind: K }>

/** An entry with its draft's ordinal, by which others point at it, and what an officer decided about it. */
export interface Told<Entry> {
  readonly ordinal: number
  readonly entry: Entry
  readonly match: DraftMatch | undefined
  readonly placeId: Id<'place'> | undefined
}

/** The drafts of one source by kind. */
export interface ReviewedDrafts {
  readonly exchanges: readonly Told<ExchangeEntry>[]
  readonly agreements: readonly Told<AgreementEntry>[]
  readonly facts: readonly Told<FactEntry>[]
  readonly partners: readonly Told<PartnerEntry>[]
  readonly page: Told<PageEntry> | undefined
}

export type ExchangeEntry = Of<'exchange'>
export type AgreementEntry = Of<'agreement'>
export type FactEntry = Of<'fact'>
export type PartnerEntry = Of<'partner'>
export type PageEntry = Of<'page'>

export function byKind(drafts: readonly KeptDraft[]): ReviewedDrafts {
  const of = <K extends DraftEntry['kind']>(kind: K): Told<Of<K>>[] =>
    drafts.flatMap(({ content: { ordinal, entry, match, placeId } }) =>
      isOf(entry, kind) ? [{ ordinal, entry, match, placeId }] : [],
    )
  return {
    exchanges: of('exchange'),
    agreements: of('agreement'),
    facts: of('fact'),
    partners: of('partner'),
    page: of('page')[0],
  }
}

export function isOf<K extends DraftEntry['kind']>(entry: DraftEntry, kind: K): entry is Of<K> {
  return entry.kind === kind
}

/** What belongs to one partner of a page. */
export type OwnDrafts = Pick<ReviewedDrafts, 'exchanges' | 'agreements' | 'facts'>

/**
 * Whose an entry is: the partner that it names. An entry that names none is the page's own partner's, when the page is
 * about one; a partner that an officer added beside it does not change that.
 */
export function draftsOf(partner: PartnerEntry, drafts: ReviewedDrafts): OwnDrafts {
  const isOwn = (named: string | null) => ownerOf(named, drafts.partners) === partner.name.value
  return {
    exchanges: drafts.exchanges.filter(({ entry }) => isOwn(entry.partner)),
    agreements: drafts.agreements.filter(({ entry }) => isOwn(entry.with)),
    facts: drafts.facts.filter(({ entry }) => isOwn(entry.of)),
  }
}

/** The partner that an entry with this name belongs to; undefined when a person has to say it. */
export function ownerOf(named: string | null, partners: readonly Told<PartnerEntry>[]): string | undefined {
  const names = partners.map(({ entry }) => entry.name)
  if (named !== null && names.some(({ value }) => value === named)) return named
  const read = names.filter(({ basis }) => basis !== 'entered')
  const [only, ...more] = read.length > 0 ? read : names
  return more.length === 0 ? only?.value : undefined
}
