import type { Edtf } from '../../../edtf/edtf.ts'
import type { Texts } from '../../../kernel/locale.ts'
import type { AgreementType, Direction, ExchangeKind } from '../../../kernel/vocabulary.ts'
import type { NamedPartner } from './names.view.ts'
import type { Term } from './question.ts'
import type { Reading } from './reading.ts'

/** What a line of results says of a record, by its kind. */
export type Shown =
  | { readonly kind: 'partner'; readonly slug: string }
  | {
      readonly kind: 'exchange'
      readonly title: Texts
      readonly date: Edtf
      readonly exchangeKind: ExchangeKind
      readonly direction: Direction
    }
  | {
      readonly kind: 'agreement'
      readonly type: AgreementType
      readonly thirdParties: readonly Texts[]
      readonly date: Edtf
    }
  | {
      readonly kind: 'fact'
      readonly key: string | null
      readonly labels: readonly Texts[]
      readonly number: number | null
      readonly unit: string | null
      readonly text: Texts
      readonly placeId: string
    }
  | { readonly kind: 'place'; readonly names: Texts }

/** Why a record was found, for each word of the question that does not stand in it as it was typed. */
export type Reason =
  | { readonly by: 'text'; readonly term: Term }
  | { readonly by: NamedPartner['by']; readonly term: Term; readonly name: string }
  | { readonly by: 'date' | 'meaning'; readonly term: Term }

export interface Hit {
  readonly id: string
  readonly partnershipId: string | null
  readonly shown: Shown
  readonly texts: readonly Texts[]
  readonly reasons: readonly Reason[]
}

interface Row {
  readonly record_id: string
  readonly partnership_id: string | null
  readonly shown: string
  readonly texts: string
  readonly folded: string
}

export function hitOf(row: Row, readings: readonly Reading[]): Hit {
  return {
    id: row.record_id,
    partnershipId: row.partnership_id,
    shown: JSON.parse(row.shown) as Shown, // written by searchablesOf from this type
    texts: JSON.parse(row.texts) as Texts[], // likewise
    reasons: readings.map((reading) => reasonOf(row, reading)),
  }
}

function reasonOf(row: Row, { term, partners, meanings }: Reading): Reason {
  if (term.folded !== '' && row.folded.includes(term.folded)) return { by: 'text', term }
  const named = partners.find(({ partnershipId }) => partnershipId === row.partnership_id)
  if (named) return { by: named.by, term, name: named.name }
  return { by: term.date === null || meanings.length > 0 ? 'meaning' : 'date', term }
}
