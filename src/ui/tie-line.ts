import type { Edtf } from '../edtf/edtf.ts'
import { inWords } from '../edtf/in-words.ts'
import type { Locale } from '../kernel/locale.ts'
import type { AgreementType } from '../kernel/vocabulary.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'
import { nextAnniversary, yearsSince } from './years-since.ts'

export interface Tie {
  readonly type: AgreementType
  readonly since: Edtf
}

/** Kind, signing date, years, next anniversary; `today` is YYYY-MM-DD at home. */
export function tieLine(tie: Tie | null, today: string, locale: Locale): Html {
  const words = wordsFor(locale)
  if (!tie) return html`<p class="tie-line"><span>${words.tieNotKnown}</span></p>`
  const years = yearsSince(tie.since, today)
  const next = nextAnniversary(tie.since, today)
  return html`<p class="tie-line">
    <strong class="tie-kind">${words.ties[tie.type]}</strong>
    <span>${words.since(inWords(tie.since, locale))}</span>
    ${years === null ? '' : html`<strong>${words.years(years)}</strong>`}
    ${next ? html`<span class="quiet">${words.nextAnniversary(inWords(next.date, locale), next.years)}</span>` : ''}
  </p>`
}
