import type { Texts } from '../kernel/locale.ts'
import type { ExchangeView, PartnerLink, PlaceView } from '../records/published/views.ts'
import type { JsonLd } from '../ui/shell.ts'
import { inLocale } from '../words/in-locale.ts'
import type { PageContext } from './page-context.ts'

/** The records of a page in the words of schema.org. */

/** The home page: the site, and the government that keeps it. */
export function aboutSite({ locale, register }: PageContext, name: string): JsonLd {
  return {
    '@type': 'WebSite',
    name,
    inLanguage: locale,
    publisher: { '@type': 'GovernmentOrganization', name: inLocale(register.names, locale).text },
  }
}

export function aboutPlace({ locale }: PageContext, place: PlaceView, names: Texts): JsonLd {
  const { latitude, longitude, country } = place
  const name = inLocale(names, locale).text
  return {
    '@type': place.level === 'city' ? 'City' : 'AdministrativeArea',
    name,
    alternateName: [...new Set(Object.values({ ...place.names, ...names }))].filter((one) => one !== name),
    ...(latitude !== null &&
      longitude !== null && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(country !== null && { containedInPlace: { '@type': 'Country', identifier: country, name: country } }),
  }
}

/** Only a day, a month or a year without doubt is a date to others; anything else is left out. */
const PLAIN = /^\d{4}(?:-\d{2}){0,2}$/

const STATUS = {
  planned: 'EventScheduled',
  held: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const

export function aboutExchange(context: PageContext, exchange: ExchangeView, partner: PartnerLink): JsonLd {
  const { locale, register } = context
  const [start = '', end] = exchange.date.split('/')
  const place = exchange.place ?? (exchange.direction === 'inbound' ? register.names : partner.names)
  return {
    '@type': 'Event',
    name: inLocale(exchange.title, locale).text,
    ...(PLAIN.test(start) && { startDate: start }),
    ...(end && PLAIN.test(end) && { endDate: end }),
    eventStatus: `https://schema.org/${STATUS[exchange.state]}`,
    ...(exchange.direction !== 'none' && {
      location: { '@type': 'Place', name: inLocale(place, locale).text },
    }),
    organizer: [register.names, partner.names].map((names) => ({
      '@type': 'GovernmentOrganization',
      name: inLocale(names, locale).text,
    })),
  }
}
