import { type Answer, get, type Route } from '../../http/route.ts'
import { inWords } from '../../edtf/in-words.ts'
import { agreementPageView } from '../../records/published/agreement.view.ts'
import { tags } from '../../records/published/tags.ts'
import type { PartnerSummary } from '../../records/published/views.ts'
import type { SharePicture } from '../../share-image/share-picture.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { shareMap } from './share-map.ts'

/** What a picture says beside the name of the site, and whose ties it draws. */
interface Shared {
  readonly title: string
  readonly under: string
  readonly partners: readonly PartnerSummary[]
  readonly shows: readonly string[]
}

type Find = (
  deps: SiteDeps,
  context: PageContext,
  name: string,
) => Promise<Shared | undefined> | Shared | undefined

/** A picture of each page, drawn from what the page shows, for those places where pages are shared. */
export function shareRoutes(deps: SiteDeps): Route[] {
  const home = picture(deps, '/:locale/share.png', homeShared)
  return [
    { ...home, addresses: () => shareAddresses(deps) },
    picture(deps, '/:locale/partners/:name/share.png', partnerShared),
    picture(deps, '/:locale/agreements/:name/share.png', agreementShared),
    picture(deps, '/:locale/exchanges/:name/share.png', exchangeShared),
  ]
}

function picture(deps: SiteDeps, path: string, find: Find): Route {
  return get(path, 'anyone', async ({ param }): Promise<Answer> => {
    const context = await contextOf(deps, param('locale'), '')
    const shared = context && (await find(deps, context, param('name')))
    if (!context || !shared) return { kind: 'missing' }
    const bytes = await deps.shareImages.paint(toPicture(context, shared))
    if (!bytes) return { kind: 'error', status: 503 }
    const { id } = context.register
    const shows = [tags.register(id), tags.names(id), ...shared.shows]
    return { kind: 'data', type: 'image/png', text: bytes, ...(context.past ? {} : { shows }) }
  })
}

function toPicture({ register, locale }: PageContext, { title, under, partners }: Shared): SharePicture {
  const home = inLocale(register.names, locale).text
  const cities = partners.map(({ names, place }) => ({ name: inLocale(names, locale).text, place }))
  return {
    locale,
    over: wordsFor(locale).siteName(home),
    title,
    under,
    map: shareMap({ name: home, place: register.place }, cities),
  }
}

function homeShared(_deps: SiteDeps, { register, locale, partners }: PageContext): Shared {
  const words = wordsFor(locale)
  const countries = new Set(partners.flatMap(({ place }) => place.country ?? []))
  return {
    title: words.homeTitle(inLocale(register.names, locale).text),
    under: partners.length > 0 ? words.homeLead(partners.length, countries.size) : words.homeEmpty,
    partners,
    shows: [],
  }
}

function partnerShared(_deps: SiteDeps, { locale, partners }: PageContext, slug: string): Shared | undefined {
  const partner = partners.find((one) => one.slug === slug)
  if (!partner) return undefined
  const words = wordsFor(locale)
  const { names, tie, exchangeCount } = partner
  const said = tie
    ? [words.ties[tie.type], words.sinceShort(inWords(tie.since, locale))]
    : [words.tieNotKnown]
  return {
    title: inLocale(names, locale).text,
    under: [...said, words.exchangeCount(exchangeCount)].join(' · '),
    partners: [partner],
    shows: [tags.partner(partner.id)],
  }
}

async function agreementShared(
  { published }: SiteDeps,
  { register, locale, partners }: PageContext,
  id: string,
): Promise<Shared | undefined> {
  const view = await agreementPageView(published, register.id, id)
  if (!view) return undefined
  const other = inLocale(view.partner.names, locale).text
  return {
    title: `${wordsFor(locale).agreements[view.agreement.type]}, ${other}`,
    under: inWords(view.date, locale),
    partners: partners.filter((one) => one.id === view.partner.id),
    shows: [tags.partner(view.partner.id)],
  }
}

async function exchangeShared(
  deps: SiteDeps,
  { register, locale, partners }: PageContext,
  id: string,
): Promise<Shared | undefined> {
  const view = await deps.exchange(register.id, id)
  if (!view) return undefined
  const { exchange, partner } = view
  const kind = wordsFor(locale).kinds[exchange.kind]
  return {
    title: inLocale(exchange.title, locale).text,
    under: [inWords(exchange.date, locale), inLocale(partner.names, locale).text, kind].join(' · '),
    partners: partners.filter((one) => one.id === partner.id),
    shows: [tags.exchange(id)],
  }
}

/** A copy without a server has the picture of home in each language, with which all of its pages are shared. */
async function shareAddresses({ registers, origin }: SiteDeps): Promise<string[]> {
  const [register] = await registers()
  return register && origin !== undefined ? register.locales.map((locale) => `/${locale}/share.png`) : []
}
