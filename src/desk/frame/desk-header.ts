import { DESK_LOCALES, type DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { logo } from '../../ui/logo.ts'
import { wordsFor } from '../../words/words-for.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { OWN_NAMES } from '../../words/language-names.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { DESK_MENU, type DeskMenuItem } from '../menu.ts'
import { attributes } from '../parts/attributes.ts'
import { buttonForm } from '../parts/form.ts'

export function deskHeader(context: DeskContext): Html {
  return html`<header class="header desk-header">
    <div class="header-row">
      ${brand(context)} ${menu(context)} ${context.officer ? person(context) : languageLinks(context)}
    </div>
  </header>`
}

function brand({ locale, register }: DeskContext): Html {
  const words = frameWords(locale)
  const { text, lang } = register ? inLocale(register.names, locale) : { text: '', lang: locale }
  const name = register
    ? html`<span ${attributes({ lang: lang === locale ? undefined : lang })}>${text}</span>`
    : ''
  return html`<a class="brand" href="/desk${register ? `/${register.slug}` : ''}">
    ${logo(wordsFor(locale).logo(text || words.desk))}
    <span>${name} <span class="desk-mark">${words.desk}</span></span>
  </a>`
}

/** Opened without a script on a narrow screen; a wide one shows it always. */
function menu(context: DeskContext): Html | '' {
  const { locale, register } = context
  const words = frameWords(locale)
  const items = menuItems(context)
  if (!register || items.length === 0) return ''
  return html`<nav id="menu" class="menu" aria-label="${words.menu}" tabindex="-1">
    <details>
      <summary>${words.openMenu}</summary>
      <ul>
        ${items.map(({ path, text }) => menuItem(`/desk/${register.slug}${path}`, text(locale), context))}
      </ul>
    </details>
  </nav>`
}

/** What the officer may open in this register; nothing outside of one. */
export function menuItems(context: DeskContext): readonly DeskMenuItem[] {
  return DESK_MENU.filter(({ role }) => mayAs(role, context))
}

function menuItem(href: string, text: string, { path, register }: DeskContext): Html {
  const [asked = ''] = path.split('?')
  const home = href === `/desk/${register?.slug}`
  const within = asked === href || (!home && asked.startsWith(`${href}/`))
  const current = within ? (asked === href ? 'page' : 'true') : undefined
  return html`<li><a ${attributes({ href, 'aria-current': current })}>${text}</a></li>`
}

function person(context: DeskContext): Html {
  const { locale, officer, register } = context
  const words = frameWords(locale)
  const several = register && (officer?.registers.length ?? 0) > 1
  return html`<div class="desk-person" role="group" aria-label="${words.person}">
    ${several ? html`<a href="/desk/registers">${words.otherRegisters}</a>` : ''}
    <a href="/desk/account">${words.signedInAs(officer?.name ?? '')}</a>
    ${languageButtons(context)}
    ${buttonForm({ action: '/desk/sign-out' }, html`<button type="submit" class="linklike">${words.signOut}</button>`)}
  </div>`
}

/** Kept with the account, so it is a change and no link. */
function languageButtons({ locale, path }: DeskContext): Html {
  return html`${others(locale).map((other) =>
    buttonForm(
      { action: '/desk/account/language', hidden: { locale: other, next: path } },
      html`<button type="submit" class="linklike" lang="${other}">${OWN_NAMES[other]}</button>`,
    ),
  )}`
}

function others(locale: DeskLocale): DeskLocale[] {
  return DESK_LOCALES.filter((other) => other !== locale)
}

function languageLinks({ locale, path }: DeskContext): Html {
  const [way = '', query = ''] = path.split('?')
  const href = (other: DeskLocale) => {
    const search = new URLSearchParams(query)
    search.set('lang', other)
    return `${way}?${search}`
  }
  return html`<nav class="languages" aria-label="${frameWords(locale).languages}">
    <ul>
      ${others(locale).map(
        (other) =>
          html`<li><a href="${href(other)}" lang="${other}" hreflang="${other}">${OWN_NAMES[other]}</a></li>`,
      )}
    </ul>
  </nav>`
}
