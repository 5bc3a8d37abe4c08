import type { Answer } from '../../http/route.ts'
import { judgeColour, type Judged } from '../../kernel/colour/nearest.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { Logo } from '../../records/register/logo.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { lookDeskWords } from '../../words/desk/look/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { fieldAround, tiedTo } from '../parts/field.ts'
import { buttonForm, faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textField } from '../parts/text-field.ts'
import { type LookFault, lookFault } from './fault-text.ts'

export interface LookPage {
  /** As it is, or as it was typed and has to be mended. */
  readonly colour: string
  readonly logo: Logo | null
  readonly faults?: readonly LookFault[]
}

/** The register's own colour and logo, with what the colour is worth on each background. */
export function lookPage(context: DeskContext, page: LookPage): Promise<Answer> {
  const { locale, register } = context
  const words = lookDeskWords(locale)
  const here = `/desk/${register?.slug}/look`
  const faults = (page.faults ?? []).map((fault) => lookFault(fault, locale))
  const settings = buttonLink({ text: words.settings, href: `/desk/${register?.slug}/register` })
  return deskAnswer(
    context,
    { title: words.title, crumbs: [], faulty: faults.length > 0 },
    html`${pageTop({ title: words.title, lead: words.lead, faults, actions: settings }, locale)}
      <section aria-labelledby="colour-title">
        <h2 id="colour-title">${words.colourTitle}</h2>
        ${colourForm(page.colour, here, faults, locale)} ${verdict(page.colour, locale)}
      </section>
      <section aria-labelledby="logo-title">
        <h2 id="logo-title">${words.logoTitle}</h2>
        ${logoForms(page.logo, here, faults, locale)}
      </section>`,
    faults.length > 0 ? 422 : 200,
  )
}

function colourForm(colour: string, here: string, faults: readonly LinkedFault[], locale: DeskLocale): Html {
  const words = lookDeskWords(locale)
  const light = judgeColour(colour)?.find(({ ground }) => ground === 'light')
  const instead = light && !light.passes ? light.nearest : undefined
  const field = {
    id: 'colour',
    label: words.colour,
    hint: words.colourHint,
    fault: faultAt(faults, 'colour'),
    optional: true,
    value: colour,
    width: 'short' as const,
    autocomplete: 'off',
    spellcheck: 'false' as const,
  }
  const saved = form(
    { action: here },
    html`${textField(field, locale)}${buttonRow(button({ text: words.saveColour }))}`,
  )
  if (instead === undefined) return saved
  const take = buttonForm(
    { action: here, hidden: { colour: instead } },
    button({ text: words.take(instead) }),
  )
  return html`${saved}
    <div class="notice">
      <p>${words.takeLead(instead)} ${swatch(instead)}</p>
      ${take}
    </div>`
}

function verdict(colour: string, locale: DeskLocale): Html | '' {
  const judged = judgeColour(colour)
  if (!judged) return ''
  const words = lookDeskWords(locale)
  return html`<table class="look-verdict">
    <caption>
      ${words.verdict}
    </caption>
    <thead>
      <tr>
        ${[words.groundColumn, words.ratioColumn, words.shownColumn].map(
          (title) => html`<th scope="col">${title}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${judged.map((one) => verdictRow(one, locale))}
    </tbody>
  </table>`
}

function verdictRow(
  { ground, ratio, least, passes, nearest, nearestRatio }: Judged,
  locale: DeskLocale,
): Html {
  const words = lookDeskWords(locale)
  return html`<tr>
    <th scope="row">${words.grounds[ground]}</th>
    <td>${words.ratio(ratio, least, passes)}</td>
    <td>
      ${swatch(nearest)} ${words.shown(nearest, nearestRatio)} ${passes ? html`· ${words.asChosen}` : ''}
    </td>
  </tr>`
}

/** A drawing may name its colour where a style may not (the policy forbids those inline). */
function swatch(hex: string): Html {
  return html`<svg class="look-swatch" width="28" height="20" aria-hidden="true">
    <rect width="28" height="20" rx="4" fill="${hex}" />
  </svg>`
}

function logoForms(
  logo: Logo | null,
  here: string,
  faults: readonly LinkedFault[],
  locale: DeskLocale,
): Html {
  const words = lookDeskWords(locale)
  const field = { id: 'logo', label: words.logo, hint: words.logoHint, fault: faultAt(faults, 'logo') }
  const input = html`<input
    class="input input-full"
    type="file"
    accept="image/png,image/webp"
    ${tiedTo(field)}
  />`
  const upload = form(
    { action: `${here}/logo`, multipart: true },
    html`${fieldAround(field, locale, input)}${buttonRow(button({ text: words.saveLogo }))}`,
  )
  if (!logo)
    return html`<p>${words.noLogo}</p>
      ${upload}`
  const { width, height } = logo
  return html`<p class="look-logo">
      <img class="own-logo" src="${here}/logo" width="${width}" height="${height}" alt="${words.logoAlt}" />
    </p>
    ${buttonForm({ action: `${here}/logo/remove` }, button({ text: words.removeLogo, kind: 'plain' }))}
    ${upload}`
}
