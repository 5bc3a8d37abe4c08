import { type Edtf, toEdtf } from '../edtf/edtf.ts'
import { inWords } from '../edtf/in-words.ts'
import type { Locale } from '../kernel/locale.ts'
import { type Html, html } from './html.ts'

/** What HTML's time element can hold of EDTF: a day, a month or a year without doubt. */
const MACHINE_READABLE = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

export function dateText(date: Edtf, locale: Locale): Html {
  const words = inWords(date, locale)
  return MACHINE_READABLE.test(date)
    ? html`<time datetime="${date}">${words}</time>`
    : html`<span>${words}</span>`
}

/** A calendar day that the machine wrote: "2026-11-22". */
export function dayText(day: string, locale: Locale): Html {
  const date = toEdtf(day)
  return date ? dateText(date, locale) : html`${day}`
}

export function dayInWords(day: string, locale: Locale): string {
  const date = toEdtf(day)
  return date ? inWords(date, locale) : day
}
