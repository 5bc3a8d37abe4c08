import { whoIsSignedIn } from '../../acts/accounts/who-is-signed-in.ts'
import type { ErrorPage, PageStatus } from '../../http/route.ts'
import { ANYONE } from '../../records/account/principal.ts'
import { registerIdOf } from '../../records/register/register.view.ts'
import { html } from '../../ui/html.ts'
import type { DeskErrorStatus } from '../../words/desk/frame/ko.ts'
import { homeWords } from '../../words/desk/home/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { readCookie } from '../cookies.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskPage } from '../desk-page.ts'

export function isDeskPath(path: string): boolean {
  return path === '/desk' || path.startsWith('/desk/')
}

/** Errors in the frame of the desk, in the officer's language; without an officer when the rows cannot be asked. */
export function deskErrorPages(deps: DeskDeps): ErrorPage {
  return async (status, _locale, path, headers) =>
    errorPage(await contextIfPossible(deps, path, headers), status).toString()
}

async function contextIfPossible(deps: DeskDeps, path: string, headers: Headers): Promise<DeskContext> {
  const header = (name: string) => headers.get(name)
  const request = { url: new URL(path, 'http://desk.invalid'), header, principal: ANYONE }
  try {
    const cookie = readCookie(header('cookie'), 'session', deps.settings)
    const principal = await whoIsSignedIn(deps, cookie)
    const registerId = await registerIdOf(deps.database.reads, path.split('/')[2] ?? '')
    return await deskContextOf(deps, { ...request, principal, registerId })
  } catch {
    return deskContextOf(deps, { ...request, registerId: undefined }) // asks no rows for anyone
  }
}

function errorPage(context: DeskContext, status: PageStatus) {
  const { locale, register } = context
  const words = frameWords(locale)
  const [title, advice] = words.errors[statusWithWords(status)]
  return deskPage(
    { ...context, flash: undefined },
    { title },
    html`<div class="desk-narrow">
      <p class="message-status">${status}</p>
      <h1>${title}</h1>
      <p class="lead">${advice}</p>
      ${status === 403 && register ? html`<p>${words.yourRole(words.roles[register.role])}</p>` : ''}
      <ul class="ways-on">
        <li><a href="/desk${register ? `/${register.slug}` : ''}">${words.home}</a></li>
        ${register ? html`<li><a href="/desk/${register.slug}/find">${homeWords(locale).openFind}</a></li>` : ''}
      </ul>
    </div>`,
  )
}

function statusWithWords(status: PageStatus): DeskErrorStatus {
  const known: readonly DeskErrorStatus[] = [403, 404, 409, 410, 413, 422, 429, 500, 503]
  return known.find((each) => each === status) ?? (status < 500 ? 404 : 500)
}
