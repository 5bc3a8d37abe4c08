import type { UploadedFile } from '../../http/route.ts'
import { ANYONE } from '../../records/account/principal.ts'
import { type Html, html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskPage } from '../desk-page.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { pageTop } from '../parts/page-top.ts'

/** What a form sent. */
interface Sent {
  readonly body: URLSearchParams
  readonly files: readonly UploadedFile[]
}

/** The page that somebody gets who sent a form after their session had ended: nothing typed is lost. */
export function sendAgainPages(deps: DeskDeps): (url: URL, sent: Sent, headers: Headers) => Promise<string> {
  return async (url, sent, headers) => {
    const header = (name: string) => headers.get(name)
    const context = await deskContextOf(deps, { url, header, principal: ANYONE, registerId: undefined })
    return page({ ...context, path: '/desk' }, url.pathname + url.search, sent).toString()
  }
}

function page(context: DeskContext, action: string, { body, files }: Sent) {
  const { locale } = context
  const words = frameWords(locale)
  const title = words.endedTitle
  return deskPage(
    context,
    { title },
    html`<div class="desk-narrow">
      ${pageTop({ title, lead: words.endedText }, locale)}
      <p><a href="/desk/sign-in" target="_blank" rel="noopener">${words.endedSignIn}</a></p>
      <form class="form" method="post" action="${action}">
        ${[...body].filter(([name]) => !SECRET.has(name)).map(kept)}
        <p>${files.length > 0 ? words.endedFiles : words.endedAgainText}</p>
        ${buttonRow(button({ text: words.endedAgain }))}
      </form>
      ${typedTexts(body, words.endedTyped)}
    </div>`,
  )
}

/** What a person wrote, to be seen and copied; what only the form knows is left out. */
function typedTexts(body: URLSearchParams, title: string): Html | '' {
  const texts = [...body].filter(([name, text]) => !SECRET.has(name) && /[\s\P{ASCII}]/u.test(text.trim()))
  if (texts.length === 0) return ''
  return html`<details class="help">
    <summary>${title}</summary>
    ${texts.map(([, text]) => html`<p class="kept-text">${text}</p>`)}
  </details>`
}

/** A password never comes back. */
const SECRET: ReadonlySet<string> = new Set(['password', 'current', 'code'])

function kept([name, value]: [string, string]): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`
}
