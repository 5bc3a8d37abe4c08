import type { Locale } from '../../kernel/locale.ts'
import type { RegisterView } from '../../records/published/views.ts'
import { type Html, html } from '../../ui/html.ts'
import { pointOf } from '../../ui/map/geo-point.ts'
import { cityMap, type MappedCity } from '../../ui/map/map-svg.ts'
import { type PageAssets, shell } from '../../ui/shell.ts'
import { textIn } from '../../ui/text-in.ts'
import { inLocale } from '../../words/in-locale.ts'
import { standingWords } from '../../words/standing/words.ts'

export interface ListedRegister {
  readonly register: RegisterView
  /** Of its home page. */
  readonly href: string
  readonly partners: number
}

/** The home of an association: every register that it hosts, on a map and in a list. */
export function registersPage(
  registers: readonly ListedRegister[],
  locale: Locale,
  assets: PageAssets,
): Html {
  const words = standingWords(locale)
  const page = {
    title: words.registers,
    siteName: words.registers,
    description: words.registersAbout,
    elsewhere: false,
  }
  return shell(
    { ...page, locale, locales: [], path: '', home: null, menu: [], assets, search: false, bare: true },
    html`<div class="title-block">
        <h1>${words.registers}</h1>
        <p class="lead">${words.registersAbout}</p>
      </div>
      ${map(registers, locale)}
      <div class="sections">
        <ul class="registers">
          ${registers.map((one) => line(one, locale))}
        </ul>
      </div>`,
  )
}

function line({ register, href, partners }: ListedRegister, locale: Locale): Html {
  const { names, place } = register
  return html`<li>
    <h2><a href="${href}">${textIn(names, locale)}</a></h2>
    <p class="quiet">${place.region ? textIn(place.region, locale) : ''}</p>
    <p>${standingWords(locale).partners(partners)}</p>
  </li>`
}

function map(registers: readonly ListedRegister[], locale: Locale): Html | '' {
  const cities = registers.flatMap(({ register }): MappedCity[] => {
    const point = pointOf(register.place)
    return point ? [{ ...point, ...inLocale(register.names, locale) }] : []
  })
  const [first, ...others] = cities
  if (!first) return ''
  const description = standingWords(locale).mapOfRegisters(cities.length)
  return cityMap({ home: first, partners: others, description, threads: false }, locale)
}
