import type { StandsWith } from '../../records/media/media.ts'
import { toId } from '../../kernel/ids.ts'

/** With what an uploaded file is to stand, as an address or a form says it: "exchanges=…". */
export function standsWithIn(asked: URLSearchParams): StandsWith {
  const ids = <N extends string>(name: string) => asked.getAll(name).flatMap((id) => toId<N>(id) ?? [])
  const said = {
    exchanges: ids<'exchange'>('exchanges'),
    agreements: ids<'agreement'>('agreements'),
    partners: ids<'partnership'>('partners'),
    places: ids<'place'>('places'),
  }
  return {
    ...(said.exchanges.length > 0 && { exchanges: said.exchanges }),
    ...(said.agreements.length > 0 && { agreements: said.agreements }),
    ...(said.partners.length > 0 && { partners: said.partners }),
    ...(said.places.length > 0 && { places: said.places }),
  }
}
