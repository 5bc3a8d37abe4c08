import { licenceOf } from '../../records/published/described/licence.ts'
import type { PartnerView } from '../../records/published/views.ts'
import { asDocument } from '../../ui/as-document.ts'
import { exchangesSection } from '../../ui/exchanges/exchanges.ts'
import { type Html, html } from '../../ui/html.ts'
import { correctThis } from '../../ui/correct-this.ts'
import { pageEnd } from '../../ui/page-end.ts'
import { surveyForm } from '../../ui/survey-form.ts'
import { inLocale } from '../../words/in-locale.ts'
import { paperWords } from '../../words/paper/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { aboutPlace } from '../about-records.ts'
import { answeredReports } from '../corrections/answered.ts'
import { mediaSections } from '../media/media-sections.ts'
import { sitePage } from '../site-page.ts'
import {
  agreementsSection,
  backgroundSection,
  factsSection,
  peopleSection,
  pulseSection,
} from './partner-sections.ts'
import { partnerTitle } from './partner-title.ts'

/** Everything that is known of one tie, in the order of the page that cities are used to. */
export function partnerPage(context: PageContext, partner: PartnerView): Html {
  const { locale, register, path, today } = context
  const words = wordsFor(locale)
  const cities = {
    home: inLocale(register.names, locale).text,
    partner: inLocale(partner.names, locale).text,
  }
  const end = { ...partner.contact, ...partner, licence: licenceOf(register.licence) }
  return sitePage(
    context,
    {
      title: cities.partner,
      description: words.partnerAbout(cities.home, cities.partner),
      sharedAs: words.mapOf(cities.home, cities.partner),
      about: aboutPlace(context, partner.place, partner.names),
    },
    html`${partnerTitle(context, partner, cities)}
      <div class="sections">
        ${pulseSection(partner, context)} ${backgroundSection(partner, locale)}
        ${factsSection(partner, cities.partner, context)} ${agreementsSection(partner, locale)}
        ${exchangesSection(partner.exchanges, cities, today, locale)} ${peopleSection(partner, today, locale)}
        ${mediaSections(context, partner.media)} ${answeredReports(context, partner.corrections)}
        <div class="page-foot">
          ${documents(context, partner)} ${pageEnd(end, locale)}
          ${correctThis(partner.id, partner.edition, locale)}
          ${surveyForm({ page: path, edition: partner.edition }, locale)}
        </div>
      </div>`,
  )
}

/** Documents are of today. */
function documents({ locale, past }: PageContext, { slug, names }: PartnerView): Html | '' {
  const title = paperWords(locale).dossier(inLocale(names, locale).text)
  return past === null ? asDocument({ title, path: `/data/partners/${slug}` }, locale) : ''
}
