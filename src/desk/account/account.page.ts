import type { Answer } from '../../http/route.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { pageTop } from '../parts/page-top.ts'

/** What an officer's own account is. */
export function accountPage(context: DeskContext): Promise<Answer> {
  const { locale, officer } = context
  const words = accountWords(locale)
  const title = words.accountTitle
  const main = html`<div class="desk-narrow">
    ${pageTop({ title }, locale)}
    <dl class="desk-facts">
      <dt>${words.name}</dt>
      <dd>${officer?.name}</dd>
      <dt>${words.login}</dt>
      <dd>${officer?.login}</dd>
    </dl>
    ${roles(context)}
  </div>`
  return deskAnswer(context, { title, crumbs: [] }, main)
}

function roles({ locale, officer }: DeskContext): Html {
  const words = accountWords(locale)
  const rows = (officer?.registers ?? []).map(
    ({ names, role }) =>
      html`<tr>
        <th scope="row">${inLocale(names, locale).text}</th>
        <td>${frameWords(locale).roles[role]}</td>
      </tr>`,
  )
  return html`<table>
    <caption>
      ${words.accountRoles}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.accountRegister}</th>
        <th scope="col">${words.accountRole}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}
