import type { MediaPageView } from '../../records/published/media/media-page.view.ts'
import type { MediaView } from '../../records/published/media/media-view.ts'
import { breadcrumb } from '../../ui/breadcrumb.ts'
import { type Html, html } from '../../ui/html.ts'
import { papers } from '../../ui/media/papers.ts'
import { photos } from '../../ui/media/photos.ts'
import { section } from '../../ui/section.ts'
import { textIn } from '../../ui/text-in.ts'
import { inLocale } from '../../words/in-locale.ts'
import { mediaWords } from '../../words/media/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { agreementLinks, exchangeLinks } from '../record-links.ts'
import { sitePage } from '../site-page.ts'
import { toPaper, toPhoto } from './media-sections.ts'

/** One photo or paper with what may be done with it and where it belongs, under an address that stays. */
export function mediaPage(context: PageContext, view: MediaPageView): Html {
  const { locale } = context
  const { media, contact, changedOn, edition } = view
  const name = nameOf(media, context)
  return sitePage(
    context,
    { title: name.text, description: mediaWords(locale).about(name.text) },
    html`${head(context, view)}
      <div class="sections">
        ${itself(context, media)} ${seen(context, media)} ${belongings(context, view)}
        ${pageFoot(context, { correct: media.id, contact, changedOn, checkedOn: null, edition })}
      </div>`,
  )
}

/** Its caption, else what can be seen, else the name of its file. */
function nameOf({ title, alt, paper }: MediaView, { locale }: PageContext) {
  const words = mediaWords(locale)
  const told = title ?? alt
  return told
    ? inLocale(told, locale)
    : { text: paper?.name ?? words.untitledPhoto, lang: paper ? 'ko' : locale }
}

function head(context: PageContext, { media, partners }: MediaPageView): Html {
  const { locale } = context
  const words = mediaWords(locale)
  const [partner] = partners
  const { text, lang } = nameOf(media, context)
  const kind = media.kind === 'photo' ? words.photo : words.paper
  const above = partner && { ...inLocale(partner.names, locale), href: `/${locale}/partners/${partner.slug}` }
  return html`<div class="title-block record-head">
    ${breadcrumb(
      [
        { text: wordsFor(locale).home, lang: locale, href: `/${locale}` },
        ...(above ? [above] : []),
        { text: kind, lang: locale, href: null },
      ],
      locale,
    )}
    <h1 class="record-title">${textIn({ [lang]: text }, locale)}</h1>
  </div>`
}

function itself({ locale }: PageContext, media: MediaView): Html {
  const words = mediaWords(locale)
  const photo = toPhoto(media, locale)
  const paper = toPaper(media, locale)
  return section(
    { id: 'item', title: photo ? words.photo : words.paper },
    html`${photo ? photos([{ ...photo, page: null }], locale, { above: true }) : ''}
    ${paper ? papers([{ ...paper, page: null }], locale) : ''}`,
  )
}

/** The text that stands in place of the picture, for everybody to read. */
function seen({ locale }: PageContext, { alt }: MediaView): Html | '' {
  if (!alt) return ''
  return section({ id: 'seen', title: mediaWords(locale).what }, html`<p>${textIn(alt, locale)}</p>`)
}

function belongings({ locale }: PageContext, { exchanges, agreements, partners }: MediaPageView): Html | '' {
  if (exchanges.length + agreements.length + partners.length === 0) return ''
  const partnerList = html`<ul class="record-links">
    ${partners.map(({ slug, names }) => html`<li><a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a></li>`)}
  </ul>`
  return section(
    { id: 'stands-with', title: mediaWords(locale).standsWith },
    html`${exchanges.length > 0 ? exchangeLinks(exchanges, locale) : ''}
    ${agreements.length > 0 ? agreementLinks(agreements, locale) : ''}
    ${partners.length > 0 ? partnerList : ''}`,
  )
}
