import { languageOf } from '../../kernel/language-of.ts'
import type { PlacePageView } from '../../records/published/place.view.ts'
import { breadcrumb } from '../../ui/breadcrumb.ts'
import { type Html, html } from '../../ui/html.ts'
import { pointOf } from '../../ui/map/geo-point.ts'
import { cityMap } from '../../ui/map/map-svg.ts'
import { section } from '../../ui/section.ts'
import { textIn } from '../../ui/text-in.ts'
import { inLocale } from '../../words/in-locale.ts'
import { countryName, languageName } from '../../words/language-names.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { aboutPlace } from '../about-records.ts'
import { answeredReports } from '../corrections/answered.ts'
import { mediaSections } from '../media/media-sections.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'

/** A place in all its names, each with its language, its use and where it was found. */
export function placePage(context: PageContext, view: PlacePageView): Html {
  const { locale } = context
  const { place, edition, changedOn } = view
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const name = inLocale(place.names, locale)
  return sitePage(
    context,
    {
      title: name.text,
      description: record.placeAbout(name.text),
      about: aboutPlace(context, place, place.names),
    },
    html`<div class="title-block">
        ${breadcrumb(
          [
            { text: words.home, lang: locale, href: `/${locale}` },
            ...(view.partner
              ? [
                  {
                    ...inLocale(view.partner.names, locale),
                    href: `/${locale}/partners/${view.partner.slug}`,
                  },
                ]
              : []),
            { text: record.placeNames, lang: locale, href: null },
          ],
          locale,
        )}
        <h1>${textIn(place.names, locale)}</h1>
        <p class="lead">${lead(context, view)}</p>
      </div>
      ${map(context, view)}
      <div class="sections">
        ${names(context, view)} ${whereabouts(context, view)} ${mediaSections(context, view.media)}
        ${answeredReports(context, view.corrections)}
        ${pageFoot(context, { correct: place.id, contact: null, changedOn, checkedOn: null, edition })}
      </div>`,
  )
}

function lead({ locale }: PageContext, { place, partner, isHome }: PlacePageView): Html {
  const record = recordWords(locale)
  if (isHome) return html`${record.homePlace}`
  if (!partner) return html`${place.country ? countryName(place.country, locale) : ''}`
  const name = inLocale(partner.names, locale).text
  return html`<a href="/${locale}/partners/${partner.slug}">${record.partnerPage(name)}</a>`
}

function map({ locale, register }: PageContext, { place, isHome }: PlacePageView): Html | '' {
  const [from, to] = [pointOf(register.place), pointOf(place)]
  if (!from || !to) return ''
  const home = { ...from, ...inLocale(register.names, locale) }
  const city = { ...to, ...inLocale(place.names, locale) }
  const description = wordsFor(locale).locatorTitle(city.text)
  return cityMap({ home, partners: isHome ? [] : [city], description }, locale)
}

function names({ locale }: PageContext, { place, names: spellings }: PlacePageView): Html {
  const record = recordWords(locale)
  return section(
    { id: 'names', title: record.placeNames },
    html`<table class="place-names">
      <caption>
        ${record.placeNamesCaption(inLocale(place.names, locale).text)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${record.spelling}</th>
          <th scope="col">${record.language}</th>
          <th scope="col">${record.role}</th>
          <th scope="col">${record.source}</th>
        </tr>
      </thead>
      <tbody>
        ${spellings.map(
          ({ text, language, role, source }) =>
            html`<tr>
              <th scope="row" class="spelling spelling-${role}"><span lang="${language}">${text}</span></th>
              <td>${languageName(language, locale)}</td>
              <td>${record.nameRoles[role]}</td>
              <td>${sourceText(source, locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  )
}

function whereabouts({ locale }: PageContext, view: PlacePageView): Html {
  const { place, positionSource, timeZoneSource } = view
  const record = recordWords(locale)
  const point = pointOf(place)
  return section(
    { id: 'where', title: record.whereItLies },
    html`<dl class="record-facts">
      ${place.country ? row(record.country, html`${countryName(place.country, locale)}`, null) : ''}
      ${place.region ? row(record.region, textIn(place.region, locale), null) : ''}
      ${row(record.level, html`${record.levels[place.level]}`, null)}
      ${
        point
          ? row(
              record.coordinates,
              html`${record.northSouth(degrees(point.latitude), point.latitude >= 0)}
              ${record.eastWest(degrees(point.longitude), point.longitude >= 0)}`,
              positionSource,
            )
          : ''
      }
      ${place.timeZone ? row(record.timeZone, html`<span lang="en">${place.timeZone}</span>`, timeZoneSource) : ''}
    </dl>`,
  )

  function row(label: string, value: Html, source: string | null): Html {
    return html`<div>
      <dt>${label}</dt>
      <dd>
        ${value}
        ${source === null ? '' : html`<span class="quiet">${record.source} ${sourceText(source, locale)}</span>`}
      </dd>
    </div>`
  }
}

/** Where a spelling was found is noted in one language; letters alone tell which. */
function sourceText(source: string, locale: PageContext['locale']): Html {
  const lang = languageOf(source)
  return lang === locale ? html`${source}` : html`<span lang="${lang}">${source}</span>`
}

const DECIMALS = 4 // some ten metres; a city is larger

function degrees(number: number): string {
  return Math.abs(number).toFixed(DECIMALS)
}
