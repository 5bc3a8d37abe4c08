import { raw } from 'hono/html'
import type { Answer, ExtraHeaders, PageStatus } from '../http/route.ts'
import { breadcrumb } from '../ui/breadcrumb.ts'
import { type Html, html } from '../ui/html.ts'
import { titleWithin } from '../ui/title-within.ts'
import { frameWords } from '../words/desk/frame/words.ts'
import { inLocale } from '../words/in-locale.ts'
import { clearCookie, setCookie } from './cookies.ts'
import type { DeskContext } from './desk-context.ts'
import type { DeskDeps } from './desk-deps.ts'
import { type Flash, flashText } from './flash.ts'
import { deskHeader, menuItems } from './frame/desk-header.ts'
import { flashMessage } from './frame/flash-message.ts'
import { attributes } from './parts/attributes.ts'

export interface DeskPage {
  readonly title: string
  /** The pages above this one, below the register's home; the page itself is added. */
  readonly crumbs?: readonly DeskCrumb[]
  /** Whether something on it has to be mended; the title then says so first. */
  readonly faulty?: boolean
  /** A page that needs the whole width, as two panes beside each other. */
  readonly wide?: boolean
}

export interface DeskCrumb {
  readonly text: string
  readonly href: string
}

// raw: the doctype is ours and is no text to be escaped
const DOCTYPE = raw('<!DOCTYPE html>')

/** A page of the desk as an answer; nobody keeps a copy on the way. */
export async function deskAnswer(
  context: DeskContext,
  page: DeskPage,
  main: Html,
  status: PageStatus = 200,
): Promise<Answer> {
  const text = (await deskPage(context, page, main)).toString()
  const seen = context.flash ? [clearCookie('flash', context.settings)] : []
  return { kind: 'page', status, html: text, headers: [...NOT_KEPT, ...seen] }
}

const NOT_KEPT: ExtraHeaders = [['cache-control', 'no-store']]

/** Leads on after an act; what was done is told on the next page. */
export function deskRedirect({ settings }: Pick<DeskDeps, 'settings'>, to: string, flash?: Flash): Answer {
  const headers = flash ? [setCookie('flash', flashText(flash), settings, 60)] : []
  return { kind: 'redirect', status: 303, to, headers: [...NOT_KEPT, ...headers] }
}

/** A page in the frame that all of the desk shares. */
export function deskPage(context: DeskContext, page: DeskPage, main: Html): Html {
  const { locale, assets } = context
  const words = frameWords(locale)
  return html`${DOCTYPE}
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titleOf(context, page)}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${assets.icon.address}" type="image/svg+xml" />
        ${assets.styles.map(({ address, integrity }) => html`<link rel="stylesheet" href="${address}" integrity="${integrity}" />`)}
        ${assets.scripts.map(({ address, integrity }) => html`<script type="module" src="${address}" integrity="${integrity}"></script>`)}
      </head>
      <body ${attributes({ class: page.wide ? 'desk desk-wide' : 'desk' })}>
        <a class="skip" href="#main">${words.skipToContent}</a>
        ${menuItems(context).length > 0 ? html`<a class="skip" href="#menu">${words.skipToMenu}</a>` : ''}
        ${deskHeader(context)}
        <main id="main" class="desk-main" tabindex="-1">
          ${crumbs(context, page)} ${context.flash ? flashMessage(context.flash, locale) : ''} ${main}
        </main>
        ${footer(context)}
      </body>
    </html>`
}

function titleOf({ locale, register }: DeskContext, { title, faulty }: DeskPage): string {
  const words = frameWords(locale)
  const desk = register ? words.deskOf(inLocale(register.names, locale).text) : words.desk
  if (title === desk && !faulty) return desk
  return titleWithin(title, (page) => words.titled(faulty ? words.faulty(page) : page, desk))
}

function crumbs({ locale, register }: DeskContext, page: DeskPage): Html | '' {
  if (!page.crumbs) return ''
  const home = { text: frameWords(locale).home, href: register ? `/desk/${register.slug}` : '/desk' }
  const steps = [home, ...page.crumbs, { text: page.title, href: null }]
  return breadcrumb(
    steps.map((step) => ({ ...step, lang: locale })),
    locale,
  )
}

function footer({ locale, register }: DeskContext): Html {
  const words = frameWords(locale)
  return html`<footer class="footer" aria-label="${words.footer}">
    <div class="footer-row">
      <p>${register ? words.deskOf(inLocale(register.names, locale).text) : words.desk}</p>
      <ul>
        <li><a href="${register ? `/${register.slug}` : ''}/${locale}">${words.publicSite}</a></li>
      </ul>
    </div>
  </footer>`
}
