import { agreement } from './agreement.ts'
import { exchange } from './exchange.ts'
import { fact } from './fact.ts'
import { media } from './media.ts'
import type { DescribedNoun } from './noun.ts'
import { partner } from './partner.ts'
import { party } from './party.ts'
import { place } from './place.ts'
import { series } from './series.ts'
import { source } from './source.ts'

/** Every kind of public record, in the order in which people are offered its files. */
export const DESCRIBED = [partner, agreement, exchange, party, fact, place, series, media, source] as const

export type DescribedName = (typeof DESCRIBED)[number]['name']

/** The noun whose files are called so: "exchanges". */
export function nounOfFile(file: string): DescribedNoun | undefined {
  return DESCRIBED.find((one) => one.file === file)
}

/** Raised when a field is added, renamed or means something else, so that no copy made before passes for the new one. */
export const DESCRIPTION_VERSION = '1'
