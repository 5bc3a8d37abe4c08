import type { Edtf } from '../../../edtf/edtf.ts'
import type { Direction, ExchangeKind, Side } from '../../../kernel/vocabulary.ts'

/** As much of a published exchange as tells whether a tie lives. */
export interface Contact {
  readonly id: string
  readonly date: Edtf
  readonly kind: ExchangeKind
  readonly direction: Direction
  readonly parties: readonly { readonly side: Side }[]
  /** Planned, postponed and cancelled ones are no contact; absent stands for held. */
  readonly state?: string
  readonly form?: string | null
  /** The id of the series it belongs to. */
  readonly series?: string | null
}

/** People of the two cities met: somebody travelled, or they saw each other online. */
export function isMeeting({ direction, kind, form }: Contact): boolean {
  return direction !== 'none' || kind === 'online' || form === 'online'
}

/** The partner came, or had a part in what was exchanged without travel; our own visit alone is no answer. */
export function isWordOfPartner({ direction, parties }: Contact): boolean {
  if (direction === 'outbound') return false
  return direction !== 'none' || parties.length === 0 || parties.some(({ side }) => side !== 'home')
}

export function isHeld({ state = 'held' }: Contact): boolean {
  return state === 'held'
}
