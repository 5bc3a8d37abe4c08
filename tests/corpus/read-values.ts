import type { PageReading } from '../../src/reader/page-reading.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { toReadJson } from '../../src/reader/to-json.ts'

/** A value as read; sure when the reader asks nobody about it. */
export interface Value<T> {
  readonly value: T
  readonly sure: boolean
}

export interface ReadRow {
  readonly text: string
  readonly date: Value<string>
  readonly people: Value<number | null>
  readonly direction: Value<string>
  readonly kind: Value<string>
  readonly partner: Value<string | null>
}

export interface ReadFact {
  /** Null for a label that nobody has named yet. */
  readonly key: string | null
  readonly value: Value<number | string>
  readonly asOf: Value<string | null>
  readonly of: string | null
}

export interface ReadAgreement {
  readonly date: Value<string>
  readonly type: Value<string>
  readonly with: Value<string>
}

/** What the gold speaks about, as the reader has it. */
export interface ReadPage {
  readonly rows: readonly ReadRow[]
  readonly facts: readonly ReadFact[]
  readonly agreements: readonly ReadAgreement[]
  readonly background: readonly Value<string>[]
  readonly department: Value<string | null>
  readonly phone: Value<string | null>
}

export function readValues(reading: PageReading): ReadPage {
  const texts = toReadJson(reading).rows.map(({ text }) => text)
  return {
    rows: reading.exchanges.map(({ date, people, direction, kind, partner }, at) => ({
      text: texts[at] ?? '',
      date: valueOf(date),
      people: valueOrNull(people),
      direction: valueOf(direction),
      kind: valueOf(kind),
      partner: valueOrNull(partner),
    })),
    facts: reading.facts.map(({ key, value, asOf, of }) => ({
      key: key?.value ?? null,
      value: valueOf<number | string>(value),
      asOf: valueOrNull(asOf),
      of: of?.value ?? null,
    })),
    agreements: reading.agreements.map(({ date, type, with: partner }) => ({
      date: valueOf(date),
      type: valueOf(type),
      with: valueOf(partner),
    })),
    background: reading.backgrounds.flatMap(({ paragraphs }) => paragraphs.map(valueOf)),
    department: valueOrNull(reading.contact.department),
    phone: valueOrNull(reading.contact.phone),
  }
}

function valueOf<T>({ value, doubt }: Reading<T>): Value<T> {
  return { value, sure: doubt === undefined }
}

/** What is left empty without a question is left empty surely. */
function valueOrNull<T>(reading: Reading<T> | undefined): Value<T | null> {
  return reading ? valueOf(reading) : { value: null, sure: true }
}
