import { DESK_LOCALES, type DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { logo } from '../../ui/logo.ts'
import { wordsFor } from '../../words/words-for.ts'
import { homeWords } from '../../words/desk/home/words.ts'
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
        ${items.filter(({ manages }) => !manages).map((item) => menuItem(item, context))}
        ${managing(items, context)}
      </ul>
    </details>
  </nav>`
}

/** What the officer may open in this register; nothing outside of one. */
export function menuItems(context: DeskContext): readonly DeskMenuItem[] {
  return DESK_MENU.filter(({ role }) => mayAs(role, context))
}

/** What manages the register, folded away from the daily work; it says when the page is one of them. */
function managing(items: readonly DeskMenuItem[], context: DeskContext): Html | '' {
  const inGroup = items.filter(({ manages }) => manages)
  if (inGroup.length === 0) return ''
  const current = inGroup.some((item) => currentIn(item, context)) ? 'true' : undefined
  return html`<li class="menu-group">
    <details>
      <summary ${attributes({ 'aria-current': current })}>${frameWords(context.locale).manage}</summary>
      <ul>
        ${inGroup.map((item) => menuItem(item, context))}
      </ul>
    </details>
  </li>`
}

function menuItem(item: DeskMenuItem, context: DeskContext): Html {
  const current = currentIn(item, context)
  return html`<li>
    <a ${attributes({ href: addressOf(item, context), 'aria-current': current })}
      >${item.text(context.locale)}</a
    >
  </li>`
}

function addressOf({ path }: DeskMenuItem, { register }: DeskContext): string {
  return `/desk/${register?.slug}${path}`
}

/** Whether the page is the item's own, or lies below it. */
function currentIn(item: DeskMenuItem, context: DeskContext): 'page' | 'true' | undefined {
  const href = addressOf(item, context)
  const [asked = ''] = context.path.split('?')
  if (asked === href) return 'page'
  return item.path !== '' && asked.startsWith(`${href}/`) ? 'true' : undefined
}

function person(context: DeskContext): Html {
  const { locale, officer, register } = context
  const words = frameWords(locale)
  const several = register && (officer?.registers.length ?? 0) > 1
  return html`<div class="desk-person" role="group" aria-label="${words.person}">
    ${findLink(context)} ${several ? html`<a href="/desk/registers">${words.otherRegisters}</a>` : ''}
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

/** The palette's door; the script opens it in place and by Ctrl+K. */
function findLink({ locale, register }: DeskContext): Html | '' {
  if (!register) return ''
  const words = homeWords(locale)
  const given = attributes({
    href: `/desk/${register.slug}/find`,
    'data-find': true,
    'data-label': words.findLabel,
    'data-shortcut': words.shortcut,
  })
  return html`<a ${given}>${words.openFind}</a>`
}
