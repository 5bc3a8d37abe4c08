import { boundsOf } from '../../../edtf/bounds.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import type { AgreementDateRole } from '../../../kernel/vocabulary.ts'

/** After how many whole years without a meeting a register calls a tie quiet, then dormant. */
export interface PulseRule {
  readonly quietAfter: number
  readonly dormantAfter: number
}

export const USUAL_RULE: PulseRule = { quietAfter: 3, dormantAfter: 5 }

export const PULSE_STATUSES = ['active', 'quiet', 'dormant', 'unrecorded', 'ended'] as const
/** 'ended' only when a published agreement says so; silence by itself never ends a tie. */
export type PulseStatus = (typeof PULSE_STATUSES)[number]

/** An agreement, as far as it tells whether the tie has ended. */
export interface TieAgreement {
  readonly thirdParties: readonly unknown[]
  readonly dates: readonly { readonly role: AgreementDateRole; readonly date: Edtf }[]
}

/** Every agreement between the governments has an end that has passed. */
export function isEnded(agreements: readonly TieAgreement[], today: string): boolean {
  const own = agreements.filter(({ thirdParties }) => thirdParties.length === 0)
  return (
    own.length > 0 &&
    own.every(({ dates }) => dates.some((one) => one.role === 'end' && isPast(one.date, today)))
  )
}

function isPast(date: Edtf, today: string): boolean {
  const { latest } = boundsOf(date)
  return latest !== null && latest <= today
}

/** What a tie is called on a day whose last meeting, or else whose signing, was on the day of reference. */
export function statusAt(reference: string | null, today: string, rule: PulseRule): PulseStatus {
  if (reference === null) return 'unrecorded'
  if (today >= yearsLater(reference, rule.dormantAfter)) return 'dormant'
  return today >= yearsLater(reference, rule.quietAfter) ? 'quiet' : 'active'
}

/** The day on which it turns by itself; null when it will not. */
export function turnsOn(status: PulseStatus, reference: string, rule: PulseRule): string | null {
  if (status === 'active') return yearsLater(reference, rule.quietAfter)
  return status === 'quiet' ? yearsLater(reference, rule.dormantAfter) : null
}

function yearsLater(day: string, years: number): string {
  return Temporal.PlainDate.from(day).add({ years }).toString()
}
