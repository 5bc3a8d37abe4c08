import { folded } from '../../kernel/folded.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Hit } from '../../records/published/search/hit.ts'
import { dateText } from '../../ui/date-text.ts'
import { highlighted } from '../../ui/highlighted.ts'
import { type Html, html } from '../../ui/html.ts'
import { inLocale } from '../../words/in-locale.ts'
import { quantity } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { nameOf, partnerNames, reasonsOf } from './reasons.ts'

/** One result: where it leads, what it is, and why it was found. */
export function foundLine(hit: Hit, context: PageContext, saidAbove: readonly string[]): Html {
  const words = hit.reasons.flatMap(({ by, term }) => (by === 'text' ? [term.folded] : []))
  const { title, about, text } = lineOf(hit, context)
  const elsewhere = passageOf(hit, title, words)
  return html`<li class="found">
    <h3><a href="/${context.locale}${addressOf(hit, context)}">${marked(title, words, context)}</a></h3>
    ${about ? html`<p class="found-about">${about}</p>` : ''}
    ${text ? html`<p>${marked(text, words, context)}</p>` : ''}
    ${elsewhere && !text ? html`<p class="found-passage">${marked(elsewhere, words, context)}</p>` : ''}
    ${because(hit, context, saidAbove)}
  </li>`
}

function because(hit: Hit, context: PageContext, saidAbove: readonly string[]): Html | '' {
  const said = reasonsOf(hit, context).filter((reason) => !saidAbove.includes(reason))
  return said.length > 0 ? html`<p class="found-because quiet">${said.join(' · ')}</p>` : ''
}

interface Line {
  readonly title: Texts
  readonly about: Html | ''
  readonly text?: Texts
}

function lineOf({ shown, partnershipId }: Hit, context: PageContext): Line {
  const { locale } = context
  const words = wordsFor(locale)
  switch (shown.kind) {
    case 'partner':
      return { title: partnerNames(partnershipId, context) ?? {}, about: '' }
    case 'exchange':
      return {
        title: shown.title,
        about: html`${dateText(shown.date, locale)} <span>${words.kinds[shown.exchangeKind]}</span>`,
      }
    case 'agreement':
      return {
        title: { [locale]: `${nameOf(partnershipId, context)} ${words.agreements[shown.type]}`.trim() },
        about: html`${dateText(shown.date, locale)}
        ${shown.thirdParties.map((who) => html`<span>${inLocale(who, locale).text}</span>`)}`,
      }
    case 'fact': {
      const label = words.factNames[shown.key as keyof typeof words.factNames] // absent for what is no standard key
      const labels = shown.labels.map((each) => inLocale(each, locale).text).join(' › ')
      const value =
        shown.number === null ? shown.text : { [locale]: quantity(shown.number, shown.unit, locale) }
      return {
        title: { [locale]: `${nameOf(partnershipId, context)} ${label ?? labels}`.trim() },
        about: '',
        text: value,
      }
    }
    case 'place':
      return { title: shown.names, about: '' }
  }
}

function addressOf({ id, shown, partnershipId }: Hit, { partners }: PageContext): string {
  const slug = partners.find((partner) => partner.id === partnershipId)?.slug
  switch (shown.kind) {
    case 'partner':
      return `/partners/${shown.slug}`
    case 'exchange':
      return `/exchanges/${id}`
    case 'agreement':
      return `/agreements/${id}`
    case 'fact':
      return slug === undefined ? `/places/${shown.placeId}` : `/partners/${slug}#facts`
    case 'place':
      return `/places/${id}`
  }
}

/** The first text beside the title that has one of the words; the title says it by itself when it has them. */
function passageOf({ texts }: Hit, title: Texts, words: readonly string[]): Texts | undefined {
  const has = (each: Texts) => Object.values(each).some((text) => words.some((word) => isIn(text, word)))
  if (words.length === 0 || has(title)) return undefined
  return texts.find(has)
}

function isIn(text: string, word: string): boolean {
  return folded(text).replaceAll(' ', '').includes(word)
}

/** A text that nobody noted the language of is shown as it is. */
function marked(texts: Texts, words: readonly string[], { locale }: PageContext): Html {
  const { text, lang } = inLocale(texts, locale)
  const shown = highlighted(text, words)
  return lang === locale || lang === 'und' ? shown : html`<span lang="${lang}">${shown}</span>`
}
