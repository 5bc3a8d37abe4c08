import type { Answer } from '../../http/route.ts'
import { html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { pageTop } from '../parts/page-top.ts'
import { firstDay } from './first-day.ts'
import type { HomeFacts } from './home-facts.ts'
import { homeSections } from './home-sections.ts'

/** The home of a register's desk: what waits, what comes, and what has been left alone for long. */
export function homePage(
  context: DeskContext,
  register: NonNullable<DeskContext['register']>,
  facts: HomeFacts,
): Promise<Answer> {
  const { locale } = context
  const words = frameWords(locale)
  const home = inLocale(register.names, locale).text
  const title = words.homeTitle(home)
  const role = html`<b>${words.roles[register.role]}</b> ${words.rolesAbout[register.role]}`
  return deskAnswer(
    context,
    { title },
    html`${pageTop({ title, lead: words.homeLead(home) }, locale)}
      <p class="role-line">${role}</p>
      ${firstDay(facts, context)} ${homeSections(facts, context)}`,
  )
}
