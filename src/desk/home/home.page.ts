import type { Answer } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { DESK_MENU } from '../menu.ts'
import { pageTop } from '../parts/page-top.ts'

/** The home of a register's desk: whose book it is, what the officer may do in it, and where to begin. */
export function homePage(
  context: DeskContext,
  register: NonNullable<DeskContext['register']>,
): Promise<Answer> {
  const { locale } = context
  const words = frameWords(locale)
  const home = inLocale(register.names, locale).text
  const title = words.homeTitle(home)
  const ways = DESK_MENU.filter(({ path, role }) => path !== '' && mayAs(role, context))
  return deskAnswer(
    context,
    { title },
    html`${pageTop({ title, lead: words.homeLead(home) }, locale)}
      <p class="role-line"><b>${words.roles[register.role]}</b> ${words.rolesAbout[register.role]}</p>
      ${
        ways.length > 0
          ? html`<ul class="desk-list">
              ${ways.map(({ path, text }) => html`<li><a href="/desk/${register.slug}${path}">${text(locale)}</a></li>`)}
            </ul>`
          : ''
      }`,
  )
}
