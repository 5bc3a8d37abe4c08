import type { Example } from '../../ui/example.ts'
import { EXAMPLES } from '../../ui/examples.ts'
import { type Html, html } from '../../ui/html.ts'
import { lookWords } from '../../words/look/words.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'

/** Components that are no whole page of their own. */
export const SHOWN = Object.entries(EXAMPLES).filter(([component]) => component !== 'shell')

/** The list of components with their states, each behind a link: two states of one part would share their anchors. */
export function kitPage(context: PageContext): Html {
  const { locale } = context
  const words = lookWords(locale)
  return sitePage(
    context,
    { title: words.kit, description: words.kitAbout, elsewhere: false },
    html`<div class="title-block">
        <h1>${words.kit}</h1>
        <p class="lead">${words.kitAbout}</p>
      </div>
      <div class="sections">
        ${SHOWN.map(([component, examples]) => states(component, examples, locale))}
      </div>`,
  )
}

function states(component: string, examples: readonly Example[], locale: string): Html {
  const id = `kit-${component.replaceAll(' ', '-')}`
  return html`<section class="section" aria-labelledby="${id}">
    <div class="rail"><h2 id="${id}" lang="en">${component}</h2></div>
    <ul class="body kit-states" lang="en">
      ${examples.map(
        ({ name }, place) =>
          html`<li><a href="/kit/${locale}/${encodeURIComponent(component)}/${place}">${name}</a></li>`,
      )}
    </ul>
  </section>`
}

/** One component in one state, as it stands on a page. */
export function kitExamplePage(context: PageContext, component: string, { name, render }: Example): Html {
  const { locale } = context
  return sitePage(
    context,
    { title: `${component}: ${name}`, description: lookWords(locale).kitAbout, elsewhere: false },
    html`<div class="title-block">
        <h1 lang="en">${component}</h1>
        <h2 class="lead" lang="en">${name}</h2>
      </div>
      <div class="sections kit-example">${render(locale)}</div>`,
  )
}
