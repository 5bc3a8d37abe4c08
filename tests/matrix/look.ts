import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { inWindow } from '../support/browser.ts'
import { markupFaults } from '../support/page-faults.ts'
import type { Served } from '../support/served.ts'
import type { Case } from './cases.ts'

/** Looks at one case and returns what is wrong with it, in words; nothing when all is well. */
export async function faultsOf(browser: Browser, site: Served, one: Case): Promise<string[]> {
  const { page: kind, locale, colours, width, script } = one
  const options = {
    viewport: { width, height: 800 },
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'high contrast' ? 'active' : 'none',
    contrast: colours === 'high contrast' ? 'more' : 'no-preference',
    javaScriptEnabled: script,
  } as const
  const faults = await inWindow(browser, options, async (page, asked) => {
    const errors: string[] = []
    page.on('console', (message) => {
      // A page that is not there is reported by the browser itself.
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    const response = await page.goto(`${site.address}/${locale}${kind.path}`)
    const elsewhere = asked.filter((url) => !url.startsWith(site.address)).map((url) => `asks ${url}`)
    const markup = await markupFaults((await response?.text()) ?? '')
    // axe is a script itself and waits for ever where none may run.
    const seen = script ? await axeFaults(page) : []
    return [...errors, ...elsewhere, ...markup, ...(await layoutFaults(page, width)), ...seen]
  })
  return faults.map(
    (fault) => `/${locale}${kind.path} ${colours} ${width} ${script ? '' : 'no script '}${fault}`,
  )
}

/** What no rule of axe sees: scrolling sideways, what moves, plays or reloads, keys that act by themselves. */
async function layoutFaults(page: Page, width: number): Promise<string[]> {
  const scrolled = await page.evaluate<number>('document.documentElement.scrollWidth')
  const restless = await page
    .locator(
      'video, audio, marquee, blink, meta[http-equiv=refresh], [accesskey], [autofocus], [autoplay], a[target]',
    )
    .count()
  const moving = await page.evaluate<number>('document.getAnimations().length')
  return [
    ...(scrolled > width ? [`is ${scrolled} pixels wide`] : []),
    ...(restless + moving > 0 ? ['moves, plays, reloads, opens windows or takes single keys'] : []),
  ]
}

async function axeFaults(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({
    rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  })
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}
