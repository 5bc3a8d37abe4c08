import type { PartnerView } from '../../records/published/views.ts'
import { breadcrumb } from '../../ui/breadcrumb.ts'
import type { TwoCities } from '../../ui/exchanges/exchange.ts'
import { type Html, html } from '../../ui/html.ts'
import { pointOf } from '../../ui/map/geo-point.ts'
import { cityMap } from '../../ui/map/map-svg.ts'
import { measures } from '../../ui/measures.ts'
import { textIn } from '../../ui/text-in.ts'
import { tieLine } from '../../ui/tie-line.ts'
import { inLocale } from '../../words/in-locale.ts'
import { countryName } from '../../words/language-names.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'

/** Where the page stands, whom it is about, what the tie is and where the two cities lie. */
export function partnerTitle(context: PageContext, partner: PartnerView, cities: TwoCities): Html {
  const { locale, today } = context
  return html`<div class="title-block">
      ${trail(context, partner)}
      <div class="title-row">
        <h1>${textIn(partner.names, locale)}</h1>
        <p class="title-where">${whereabouts(partner, context)}</p>
      </div>
      ${tieLine(partner.tie, today, locale)}
    </div>
    ${locator(context, partner, cities)}`
}

function trail({ locale, register }: PageContext, partner: PartnerView): Html {
  const words = wordsFor(locale)
  const name = inLocale(partner.names, locale)
  const tie = partner.tie ? words.nameWithTie(words.ties[partner.tie.type]) : ''
  return breadcrumb(
    [
      { text: words.home, lang: locale, href: `/${locale}` },
      ...register.portalTrail.map((step) => ({ ...inLocale(step, locale), href: null })),
      { ...name, text: name.lang === locale ? name.text + tie : name.text, href: null },
    ],
    locale,
  )
}

/** The name in the partner's own letters, the state and the country, whichever of them the title does not say. */
function whereabouts({ place, names }: PartnerView, { locale }: PageContext): Html {
  const latin = names['en'] ?? place.names['en']
  const foreign = latin && latin !== inLocale(names, locale).text ? html`<span lang="en">${latin}</span>` : ''
  return html`${foreign} ${place.region ? html`<span>${textIn(place.region, locale)}</span>` : ''}
  ${place.country ? html`<span>${countryName(place.country, locale)}</span>` : ''}`
}

/** The map, and what it shows in words; nothing for a place that nobody has located yet. */
function locator(
  { locale, register, today }: PageContext,
  partner: PartnerView,
  cities: TwoCities,
): Html | '' {
  const [from, to] = [pointOf(register.place), pointOf(partner.place)]
  const words = wordsFor(locale)
  const home = { name: cities.home, point: from, timeZone: register.place.timeZone }
  const inWords = measures(home, { point: to, timeZone: partner.place.timeZone }, today, locale)
  if (!inWords) return ''
  const drawn =
    from && to
      ? cityMap(
          {
            home: { ...from, ...inLocale(register.names, locale) },
            partners: [{ ...to, ...inLocale(partner.names, locale) }],
            description: words.mapOf(cities.home, cities.partner),
          },
          locale,
        )
      : ''
  return html`<section class="locator" aria-label="${words.locatorTitle(cities.partner)}">
    ${drawn} ${inWords}
  </section>`
}
