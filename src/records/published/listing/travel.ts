import type { Direction, Side } from '../../../kernel/vocabulary.ts'

export interface Travellers {
  readonly came: number
  readonly went: number
}

export interface SidePeople {
  readonly side: Side
  readonly people: number | null
}

/** How many came and how many went; of an exchange in both directions only what each side is said to have sent. */
export function travellersOf(
  direction: Direction,
  people: number | null,
  parties: readonly SidePeople[],
): Travellers {
  switch (direction) {
    case 'inbound':
      return { came: people ?? 0, went: 0 }
    case 'outbound':
      return { came: 0, went: people ?? 0 }
    case 'both':
      return { came: ofSide(parties, 'partner'), went: ofSide(parties, 'home') }
    case 'none':
      return { came: 0, went: 0 }
  }
}

function ofSide(parties: readonly SidePeople[], side: Side): number {
  return parties.filter((party) => party.side === side).reduce((sum, { people }) => sum + (people ?? 0), 0)
}

/** Which way a party of an exchange travelled; null for hosts and for what happened without travel. */
export function wayOf(direction: Direction, side: Side): 'came' | 'went' | null {
  if (direction === 'inbound') return side === 'home' ? null : 'came'
  if (direction === 'outbound') return side === 'partner' ? null : 'went'
  if (direction === 'both') return side === 'home' ? 'went' : side === 'partner' ? 'came' : null
  return null
}
