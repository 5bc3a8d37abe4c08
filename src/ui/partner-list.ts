import type { Edtf } from '../edtf/edtf.ts'
import { inWords } from '../edtf/in-words.ts'
import type { Locale, Texts } from '../kernel/locale.ts'
import { AGREEMENT_TYPES, type AgreementType } from '../kernel/vocabulary.ts'
import { chronicleWords } from '../words/chronicle/words.ts'
import { countryName } from '../words/language-names.ts'
import { wordsFor } from '../words/words-for.ts'
import { dateText } from './date-text.ts'
import { type Html, html } from './html.ts'
import { textIn } from './text-in.ts'
import type { Tie } from './tie-line.ts'
import { yearsSince } from './years-since.ts'

export interface ListedPartner {
  readonly slug: string
  readonly names: Texts
  readonly place: { readonly country: string | null; readonly region: Texts | null }
  readonly tie: Tie | null
  readonly exchangeCount: number
  readonly lastExchange: { readonly id: string; readonly date: Edtf; readonly title: Texts } | null
}

/** Those abroad, then those in the country: by kind of tie, the closest first, and within a kind the oldest first. */
export function partnerList(partners: readonly ListedPartner[], home: Home, locale: Locale): Html {
  return html`${SCOPES.map((scope) => {
    const within = partners.filter(({ place }) => scopeOf(place.country, home.country) === scope)
    const byType = Map.groupBy(within, ({ tie }) => tie?.type ?? null)
    return [...AGREEMENT_TYPES, null].map((type) => {
      const group = byType.get(type) ?? []
      return group.length > 0 ? section({ type, scope }, [...group].sort(bySince), home.today, locale) : ''
    })
  })}`
}

/** From where the list is told, and on which day (YYYY-MM-DD). */
export interface Home {
  readonly country: string | null
  readonly today: string
}

const SCOPES = ['abroad', 'atHome', null] as const
type Scope = (typeof SCOPES)[number]

/** Null where nobody has said in which country a partner lies. */
function scopeOf(country: string | null, home: string | null): Scope {
  if (country === null || home === null) return null
  return country === home ? 'atHome' : 'abroad'
}

function bySince(a: ListedPartner, b: ListedPartner): number {
  return (a.tie?.since ?? '~') < (b.tie?.since ?? '~') ? -1 : 1 // '~' sorts after every date
}

function section(
  { type, scope }: { readonly type: AgreementType | null; readonly scope: Scope },
  group: readonly ListedPartner[],
  today: string,
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  const id = `partners-${scope ?? 'anywhere'}-${type ?? 'none'}`
  return html`<section class="section" aria-labelledby="${id}">
    <div class="rail">
      <h2 id="${id}">
        ${type ? words.ties[type] : words.tieNotKnown}
        <span class="count"
          >${scope ? html`${chronicleWords(locale)[scope]} · ` : ''}${words.partnersOfKind(group.length)}</span
        >
      </h2>
    </div>
    <ul class="body partners">
      ${group.map((partner) => row(partner, today, locale))}
    </ul>
  </section>`
}

function row(partner: ListedPartner, today: string, locale: Locale): Html {
  const { slug, names, tie, exchangeCount, lastExchange } = partner
  return html`<li class="partner">
    <h3><a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a></h3>
    <p class="partner-where">${where(partner, locale)}</p>
    <p class="partner-since">${tie ? since(tie, today, locale) : ''}</p>
    <p class="partner-last">
      ${lastExchange ? last(exchangeCount, lastExchange, locale) : wordsFor(locale).noExchange}
    </p>
  </li>`
}

function where({ place }: ListedPartner, locale: Locale): Html {
  return html`${place.country ? html`<span>${countryName(place.country, locale)}</span>` : ''}
  ${place.region ? html`<span>${textIn(place.region, locale)}</span>` : ''}`
}

function since(tie: Tie, today: string, locale: Locale): Html {
  const words = wordsFor(locale)
  const years = yearsSince(tie.since, today)
  return html`<span>${words.sinceShort(inWords(tie.since, locale))}</span>
    ${years === null ? '' : html`<span class="quiet">${words.years(years)}</span>`}`
}

function last(
  count: number,
  { id, date, title }: { readonly id: string; readonly date: Edtf; readonly title: Texts },
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  return html`<strong>${words.exchangeCount(count)}</strong>
    <span class="quiet">${words.lastExchange}</span> ${dateText(date, locale)}
    <span class="partner-last-title"><a href="/${locale}/exchanges/${id}">${textIn(title, locale)}</a></span>`
}
