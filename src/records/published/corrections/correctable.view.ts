import type { AgreementType } from '../../../kernel/vocabulary.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { Texts } from '../../../kernel/locale.ts'
import { partnerLink, toAgreementLink, toExchangeLink } from '../links.view.ts'
import type { PublishedReads } from '../reads.ts'
import type { FactView, PlaceView } from '../views.ts'

/** A public record as the form names it that asks what is wrong with it. */
export type CorrectableView = { readonly id: string } & (
  | { readonly noun: 'exchange'; readonly date: Edtf; readonly title: Texts }
  | { readonly noun: 'agreement'; readonly type: AgreementType; readonly date: Edtf }
  | { readonly noun: 'fact'; readonly fact: FactView }
  | { readonly noun: 'partnership' | 'place'; readonly names: Texts }
)

/** The record of this id in this register, if it can be reported on; undefined for everything else. */
export async function correctableView(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<CorrectableView | undefined> {
  const exchange = await rowIn(reads, 'exchange', registerId, id)
  if (exchange) return { noun: 'exchange', ...toExchangeLink(exchange) }
  const agreement = await rowIn(reads, 'agreement', registerId, id)
  if (agreement) return { noun: 'agreement', ...toAgreementLink(agreement) }
  const fact = await rowIn(reads, 'fact', registerId, id)
  if (fact) return { noun: 'fact', id, fact: JSON.parse(fact.data) as FactView } // written by publishFacts
  const partner = (await rowIn(reads, 'partnership', registerId, id)) && (await partnerLink(reads, id))
  if (partner) return { noun: 'partnership', id, names: partner.names }
  const place = await rowIn(reads, 'place', registerId, id)
  if (place) return { noun: 'place', id, names: (JSON.parse(place.data) as PlaceView).names } // written by publishPlace
  return undefined
}

function rowIn(
  reads: PublishedReads,
  noun: 'exchange' | 'agreement' | 'fact' | 'partnership' | 'place',
  registerId: string,
  id: string,
) {
  return reads
    .selectFrom(`published_${noun}`)
    .select('data')
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
}
