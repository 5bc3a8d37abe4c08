import type { ListedExchange } from '../../records/published/chronicle.view.ts'
import type { Pulse } from '../../records/published/pulse/pulse.ts'
import type { PartnerSummary, SeriesView } from '../../records/published/views.ts'
import { type Html, html } from '../../ui/html.ts'
import { pointOf } from '../../ui/map/geo-point.ts'
import { cityMap, type MappedCity, nearMap } from '../../ui/map/map-svg.ts'
import { partnerList } from '../../ui/partner-list.ts'
import type { ChosenPartners } from '../../ui/partners/partner-filter.ts'
import { partnersByRegion } from '../../ui/partners/partners-by-region.ts'
import { pulseOverview, type TieAtAGlance } from '../../ui/pulse/pulse-overview.ts'
import { surveyForm } from '../../ui/survey-form.ts'
import { languageNote } from '../../ui/text-in.ts'
import { inLocale } from '../../words/in-locale.ts'
import { lookWords } from '../../words/look/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { aboutSite } from '../about-records.ts'
import { sitePage } from '../site-page.ts'
import { anniversariesSection, latestSection } from './home-sections.ts'

/** What happened with any partner. */
export interface Lately {
  /** By the partnership's id. */
  readonly pulses: ReadonlyMap<string, Pulse>
  readonly series: ReadonlyMap<string, SeriesView>
  /** Newest first. */
  readonly exchanges: readonly ListedExchange[]
}

const NOTHING: Lately = { pulses: new Map(), series: new Map(), exchanges: [] }

/** All ties at a glance: the map with its threads, and every partner by kind of tie. */
export function homePage(context: PageContext, lately: Lately = NOTHING, chosen: ChosenPartners = ALL): Html {
  const { locale, partners, path, today, edition } = context
  const words = wordsFor(locale)
  const home = inLocale(context.register.names, locale).text
  const titles = partners.flatMap(({ lastExchange }) => (lastExchange ? [lastExchange.title] : []))
  return sitePage(
    context,
    {
      title: words.homeTitle(home),
      description: words.homeAbout(home),
      sharedAs: words.mapOfAll(home, partners.length),
      about: aboutSite(context, words.homeTitle(home)),
    },
    html`<div class="title-block">
        <h1>${words.homeTitle(home)}</h1>
        <p class="lead">${lead(partners, context)}</p>
      </div>
      ${map(context, home)}
      <div class="sections">
        ${partners.length > FEW ? news(context, lately) : ''} ${languageNote(titles, locale)}
        ${list(context, chosen)} ${partners.length > FEW ? '' : news(context, lately)}
        ${pulseOverview(atAGlance(context, lately), today, locale)}
        <div class="page-foot">${surveyForm({ page: path, edition }, locale)}</div>
      </div>`,
  )
}

const FEW = 8 // partners whose list leaves what is new within reach

const ALL: ChosenPartners = { where: null, tie: null }

/** A few partners are told at length by kind of tie, many in a line each by where they lie. */
function list({ partners, register, today, locale }: PageContext, chosen: ChosenPartners): Html {
  const home = { country: register.place.country, today }
  return partners.length > FEW
    ? partnersByRegion(partners, home, chosen, locale)
    : partnerList(partners, home, locale)
}

function news(context: PageContext, { exchanges }: Lately): Html {
  return html`${latestSection(context, exchanges)} ${anniversariesSection(context)}`
}

function atAGlance({ partners }: PageContext, { pulses, series }: Lately): TieAtAGlance[] {
  return partners.flatMap(({ id, slug, names }) => {
    const pulse = pulses.get(id)
    if (!pulse) return []
    const lapsed = pulse.lapsed.map((one) => series.get(one.id)?.names).filter((texts) => texts !== undefined)
    return [{ slug, names, pulse, lapsed }]
  })
}

function lead(partners: readonly PartnerSummary[], { locale }: PageContext): string {
  const words = wordsFor(locale)
  const countries = new Set(partners.map(({ place }) => place.country).filter((country) => country !== null))
  return partners.length > 0 ? words.homeLead(partners.length, countries.size) : words.homeEmpty
}

function map({ locale, register, partners }: PageContext, home: string): Html | '' {
  const point = pointOf(register.place)
  if (!point) return ''
  const description = wordsFor(locale).mapOfAll(home, partners.length)
  const cities = partners.flatMap(({ place, names }): MappedCity[] => {
    const where = pointOf(place)
    return where ? [{ ...where, ...inLocale(names, locale) }] : []
  })
  const all = { home: { ...point, ...inLocale(register.names, locale) }, partners: cities, description }
  return html`${cityMap(all, locale)} ${nearMap({ ...all, description: lookWords(locale).nearMap }, locale)}`
}
