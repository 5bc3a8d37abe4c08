import type { Words } from '../document/words.ts'
import type { AgreementWords } from '../joiners/agreements.ts'
import type { BackgroundReading, ExchangeReading, FactReading, SetAside } from '../page-reading.ts'

/** What one section gives to the page. */
export interface SectionReading {
  readonly background: BackgroundReading | undefined
  /** The sentences of the background, which may tell of an exchange that the list has too. */
  readonly sentences: readonly Words[]
  readonly facts: readonly FactReading[]
  readonly agreements: readonly AgreementWords[]
  readonly exchanges: readonly ExchangeReading[]
  readonly setAside: readonly SetAside[]
}

export const NOTHING: SectionReading = {
  background: undefined,
  sentences: [],
  facts: [],
  agreements: [],
  exchanges: [],
  setAside: [],
}
