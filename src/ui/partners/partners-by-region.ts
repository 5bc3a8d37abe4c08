import { inWords } from '../../edtf/in-words.ts'
import type { Locale } from '../../kernel/locale.ts'
import { inLocale } from '../../words/in-locale.ts'
import { countryName } from '../../words/language-names.ts'
import { lookWords } from '../../words/look/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { dateText } from '../date-text.ts'
import { type Html, html } from '../html.ts'
import type { Home, ListedPartner } from '../partner-list.ts'
import { textIn } from '../text-in.ts'
import { yearsSince } from '../years-since.ts'
import { type ChosenPartners, partnerFilter, tieNameOf } from './partner-filter.ts'
import { type PlaceGroup, placeGroupOf, PLACES, whereName, whereOf } from './where.ts'

/** Many partners: a line each, by where they lie, those in the country first; within a country the oldest tie first. */
export function partnersByRegion(
  partners: readonly ListedPartner[],
  home: Home,
  chosen: ChosenPartners,
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  const listed = partners.map((partner) => ({
    partner,
    group: placeGroupOf(partner.place.country, home.country),
  }))
  const byGroup = Map.groupBy(listed, ({ group }) => group)
  return html`<section class="section partners-all" aria-labelledby="partners">
    <div class="rail">
      <h2 id="partners">
        ${lookWords(locale).partners} <span class="count">${words.partnersOfKind(partners.length)}</span>
      </h2>
      ${partnerFilter(listed, chosen, locale)}
    </div>
    <div class="body">
      ${PLACES.map((group) => {
        const within = (byGroup.get(group) ?? []).map(({ partner }) => partner)
        return within.length > 0 ? groupOf(group, within, home, locale) : ''
      })}
      <p class="nothing">${lookWords(locale).nobodyThere}</p>
    </div>
  </section>`
}

function groupOf(group: PlaceGroup, partners: readonly ListedPartner[], home: Home, locale: Locale): Html {
  return html`<div class="partner-group" data-where="${whereOf(group)}">
    <h3 id="partners-${group}">
      ${whereName(group, locale)}
      <span class="count">${wordsFor(locale).partnersOfKind(partners.length)}</span>
    </h3>
    <ul class="partner-rows" aria-labelledby="partners-${group}">
      ${[...partners].sort(byCountry(locale)).map((partner) => row(partner, group, home.today, locale))}
    </ul>
  </div>`
}

/** By the country's or the region's name as the reader's language orders them, then the oldest tie first. */
function byCountry(locale: Locale): (a: ListedPartner, b: ListedPartner) => number {
  const name = ({ place }: ListedPartner) =>
    (place.country ? countryName(place.country, locale) : '') +
    (place.region ? inLocale(place.region, locale).text : '')
  const compare = new Intl.Collator(locale).compare
  return (a, b) => compare(name(a), name(b)) || ((a.tie?.since ?? '~') < (b.tie?.since ?? '~') ? -1 : 1) // '~' sorts after every date
}

function row(partner: ListedPartner, group: PlaceGroup, today: string, locale: Locale): Html {
  const { slug, names, exchangeCount, lastExchange } = partner
  const words = wordsFor(locale)
  return html`<li class="partner-row" data-tie="${tieNameOf(partner)}">
    <p class="partner-row-name">
      <a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a>
      <span class="quiet">${where(partner, group, locale)}</span>
    </p>
    <p class="partner-row-tie">${tie(partner, today, locale)}</p>
    <p class="partner-row-last">
      ${
        lastExchange
          ? html`<strong>${words.exchangeCount(exchangeCount)}</strong>
              <span class="quiet">${words.lastExchange}</span>
              <a href="/${locale}/exchanges/${lastExchange.id}">${dateText(lastExchange.date, locale)}</a>`
          : html`<span class="quiet">${words.noExchange}</span>`
      }
    </p>
  </li>`
}

/** The country, and the region where all lie in one country. */
function where({ place }: ListedPartner, group: PlaceGroup, locale: Locale): Html | string {
  if (group !== 'at-home') return place.country ? countryName(place.country, locale) : ''
  return place.region ? textIn(place.region, locale) : ''
}

function tie({ tie: bound }: ListedPartner, today: string, locale: Locale): Html | string {
  const words = wordsFor(locale)
  if (!bound) return words.tieNotKnown
  const years = yearsSince(bound.since, today)
  return html`${words.ties[bound.type]}
    <span class="quiet"
      >${words.sinceShort(inWords(bound.since, locale))}${years === null ? '' : ` · ${words.years(years)}`}</span
    >`
}
