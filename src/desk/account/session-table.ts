import type { Session } from '../../records/account/session.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { momentText } from '../../words/desk/moment.ts'
import type { DeskContext } from '../desk-context.ts'
import { button } from '../parts/buttons.ts'
import { buttonForm } from '../parts/form.ts'
import { tableScroll } from '../parts/table-scroll.ts'
import { browserName } from './browser-name.ts'

interface Sessions {
  readonly sessions: readonly Session[]
  readonly current: string | undefined
}

const END = '/desk/account/sessions/end'

/** Where an officer is signed in, each to be ended, and all others at once. */
export function sessionTable(context: DeskContext, { sessions, current }: Sessions): Html {
  const words = accountWords(context.locale)
  const all = buttonForm(
    { action: END, hidden: { session: 'others' } },
    button({ text: words.sessionsEndOthers, kind: 'plain' }),
  )
  return html`<section class="desk-part" aria-labelledby="sessions-part">
    <h2 id="sessions-part">${words.sessionsHeading}</h2>
    ${tableScroll(
      words.sessionsCaption,
      html`<table>
        <caption>
          ${words.sessionsCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.sessionBrowser}</th>
            <th scope="col">${words.sessionSince}</th>
            <th scope="col">${words.sessionSeen}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${sessions.map((session) => row(context, session, session.id === current))}
        </tbody>
      </table>`,
    )}
    ${sessions.length > 1 ? all : ''}
  </section>`
}

function row({ locale, timeZone }: DeskContext, session: Session, isThis: boolean): Html {
  const words = accountWords(locale)
  const named = browserName(session.agent)
  const name = named ? words.browserOn(named.browser, named.system) : words.browserUnknown
  const end = html`<button type="submit" class="linklike" aria-label="${words.sessionEndOf(name)}">
    ${words.sessionEnd}
  </button>`
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="nobreak">${momentText(session.createdAt, locale, timeZone)}</td>
    <td class="nobreak">${momentText(session.seenAt, locale, timeZone)}</td>
    <td>${isThis ? words.sessionThis : buttonForm({ action: END, hidden: { session: session.id } }, end)}</td>
  </tr>`
}
