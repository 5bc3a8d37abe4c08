import type { Locale, Texts } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { dayText } from './date-text.ts'
import { type Html, html } from './html.ts'
import { textIn } from './text-in.ts'

export interface PageEnd {
  readonly department: Texts | null
  readonly phone: string | null
  /** YYYY-MM-DD, of the content. */
  readonly lastChangedOn: string
  readonly lastCheckedOn: string | null
  /** What it is called and where it is written; null when none was chosen. */
  readonly licence: { readonly name: string; readonly address: string | null } | null
}

/** Who answers for the page and how old it is. */
export function pageEnd(page: PageEnd, locale: Locale): Html {
  const words = wordsFor(locale)
  const checked = page.lastCheckedOn ? dayText(page.lastCheckedOn, locale) : html`${words.notChecked}`
  return html`<section class="page-end" aria-label="${words.pageEnd}">
    <dl>
      ${page.department ? row(words.department, textIn(page.department, locale)) : ''}
      ${page.phone ? row(words.contact, telephone(page.phone, locale)) : ''}
      ${row(words.lastChanged, dayText(page.lastChangedOn, locale))} ${row(words.lastChecked, checked)}
      ${page.licence ? row(words.licence, licenceLink(page.licence, locale)) : ''}
    </dl>
  </section>`
}

function licenceLink({ name, address }: NonNullable<PageEnd['licence']>, locale: Locale): Html {
  const language = locale === 'ko' || !HANGUL.test(name) ? '' : html`lang="ko"`
  if (address === null) return html`<span ${language}>${name}</span>`
  return html`<a rel="license" href="${address}" ${language}>${name}</a>`
}

const HANGUL = /\p{Script=Hangul}/u

/** The number stays plain text, to be read, copied and printed; the link beside it dials. */
export function telephone(phone: string, locale: Locale): Html {
  const dialled = phone.replace(/[^\d+]/g, '')
  return html`<span class="nobreak">${phone}</span>
    <a class="call" href="tel:${dialled}">${wordsFor(locale).call}</a>`
}

function row(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
}
