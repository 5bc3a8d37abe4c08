import { z } from 'zod'
import { refused, ok, type Result } from '../../kernel/result.ts'
import {
  LONGEST_ADDRESS,
  LONGEST_REPORT,
  LONGEST_SOURCE,
} from '../../records/published/corrections/correction-limits.ts'

/** What a visitor wrote, before it is known whether the record exists. */
export interface CorrectionForm {
  readonly aboutId: string
  readonly edition: string
  readonly wrong: string
  readonly right: string
  readonly source: string | null
  readonly address: string | null
}

export type CorrectionFault =
  | 'record-unknown'
  | 'wrong-missing'
  | 'right-missing'
  | 'wrong-too-long'
  | 'right-too-long'
  | 'source-too-long'
  | 'address-wrong'
  | 'too-many'
  | 'key-reused'

const ID = /^[0-9a-z]{24}$/
const EDITION = /^\d{1,12}$/
const email = z.email().max(LONGEST_ADDRESS)

/** What was typed, as far as the form shows it again. */
export function typedIn(body: URLSearchParams): Readonly<Record<keyof CorrectionForm, string>> {
  const typed = (name: string) => (body.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  return {
    aboutId: typed('about'),
    edition: EDITION.test(typed('edition')) ? typed('edition') : '0',
    wrong: typed('wrong'),
    right: typed('right'),
    source: typed('source'),
    address: typed('address'),
  }
}

/** Reads a posted report; every fault at once, so that it is corrected once. */
export function readCorrectionForm(body: URLSearchParams): Result<CorrectionForm, CorrectionFault> {
  const { aboutId, edition, wrong, right, source, address } = typedIn(body)
  const faults: CorrectionFault[] = []
  if (!ID.test(aboutId)) faults.push('record-unknown')
  if (wrong === '') faults.push('wrong-missing')
  if (wrong.length > LONGEST_REPORT) faults.push('wrong-too-long')
  if (right === '') faults.push('right-missing')
  if (right.length > LONGEST_REPORT) faults.push('right-too-long')
  if (source.length > LONGEST_SOURCE) faults.push('source-too-long')
  if (address !== '' && !email.safeParse(address).success) faults.push('address-wrong')
  if (faults.length > 0) return refused(...faults)
  return ok({ aboutId, edition, wrong, right, source: source || null, address: address || null })
}
