import type { StatedDraft } from '../../records/draft/draft.ts'
import type { OnPage } from './on-page.ts'

/** Under the register's desk, the records that a row of each kind becomes. */
const SECTIONS: Readonly<Record<string, string>> = {
  exchange: 'exchanges',
  agreement: 'agreements',
  fact: 'facts',
  partner: 'partners',
  page: 'partners',
}

/** Where a row is corrected: on its own page, or once it is public, in the form of its record. */
export function editPath(
  draft: StatedDraft,
  { base, review }: Pick<OnPage, 'base' | 'review'>,
): string | undefined {
  const { ordinal } = draft.content
  if (draft.state !== 'published') return `${base}/rows/${ordinal}`
  const id = recordOf(draft, review)
  const section = SECTIONS[draft.content.entry.kind]
  return id === undefined || section === undefined ? undefined : `${deskOf(base)}/${section}/${id}`
}

/** The record that a row became, as far as it still tells the same. */
export function recordOf(
  { content }: StatedDraft,
  { verdicts, partners }: OnPage['review'],
): string | undefined {
  const verdict = verdicts.get(content.ordinal)
  if (verdict && verdict.kind !== 'new') return verdict.id
  const [partner] = partners
  const { kind } = content.entry
  if (kind === 'page') return partner?.partnership?.id
  return kind === 'partner'
    ? partners.find(({ told }) => told.ordinal === content.ordinal)?.partnership?.id
    : undefined
}

/** "/desk/yongin" of the address of a review. */
export function deskOf(base: string): string {
  return base.slice(0, base.indexOf('/review/'))
}
