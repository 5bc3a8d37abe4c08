import { z } from 'zod'
import { UNKNOWN } from '../../edtf/edtf.ts'
import { readTypedDate } from '../../reader/read-typed-date.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Edtf } from '../../edtf/edtf.ts'

/** What is none of these is no date that a record could keep: a day that no calendar has, an end before its start. */
const BROKEN: ReadonlySet<string> = new Set(['impossible-date', 'end-before-start'])

/** A date as it was sent: EDTF, or as an officer writes it. Undefined for what is none. */
export function readSentDate(sent: string): Reading<Edtf> | undefined {
  const read = readTypedDate(sent)
  if (!read || (read.doubt && BROKEN.has(read.doubt.kind))) return undefined
  return read.value === UNKNOWN && sent.trim() !== UNKNOWN ? undefined : read
}

const LONGEST = 200

/** What an issue of these schemas is about, for whoever puts it into words. */
export type DateFault = 'not-a-date' | 'not-a-day'

function dateSent(fault: DateFault, isRight: (date: Edtf) => boolean) {
  return z
    .string()
    .max(LONGEST)
    .transform((sent, context) => {
      const read = readSentDate(sent)?.value
      if (read !== undefined && isRight(read)) return read
      context.addIssue({ code: 'custom', params: { fault, wrote: sent } })
      return z.NEVER
    })
}

export const sentDate = dateSent('not-a-date', () => true)

/** One calendar day. */
export const sentDay = dateSent('not-a-day', (date) => /^\d{4}-\d\d-\d\d$/.test(date))
