import type { ContactView } from '../../records/published/views.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import type { Prose } from '../../words/about/ko.ts'
import { aboutWords } from '../../words/about/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'
import { departmentList, proseSections } from './prose.ts'

export function accessibilityPage(context: PageContext, departments: readonly ContactView[]): Html {
  const words = aboutWords(context.locale)
  const statement = {
    title: words.accessibilityTitle,
    description: words.accessibilityAbout(siteNameOf(context)),
    lead: words.accessibilityLead,
    parts: words.accessibility,
  }
  const ask = html`<p>${words.accessibilityContactText}</p>
    ${departmentList(departments, context)}`
  return statementPage(context, statement, { title: words.accessibilityContact, body: ask })
}

export function privacyPage(context: PageContext, departments: readonly ContactView[]): Html {
  const words = aboutWords(context.locale)
  const statement = {
    title: words.privacyTitle,
    description: words.privacyAbout(siteNameOf(context)),
    lead: words.privacyLead,
    parts: words.privacy,
  }
  return statementPage(context, statement, {
    title: words.contactTitle,
    body: departmentList(departments, context),
  })
}

function siteNameOf({ locale, register }: PageContext): string {
  return wordsFor(locale).siteName(inLocale(register.names, locale).text)
}

interface Statement {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly parts: readonly Prose[]
}

/** What the site promises, and whom to ask about it. */
function statementPage(
  context: PageContext,
  { title, description, lead, parts }: Statement,
  ask: { readonly title: string; readonly body: Html },
): Html {
  return sitePage(
    context,
    { title, description },
    html`<div class="title-block">
        <h1>${title}</h1>
        <p class="lead">${lead}</p>
      </div>
      <div class="sections">
        ${proseSections(parts)} ${section({ id: 'ask', title: ask.title }, ask.body)}
        ${pageFoot(context, { contact: null, changedOn: null, checkedOn: null, edition: context.edition })}
      </div>`,
  )
}
