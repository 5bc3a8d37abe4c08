import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Page, Response } from 'playwright-core'

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] })

/**
 * Watches a window from now on: asked, it says all that axe finds on its page, html-validate in
 * what was sent, and by how much the page is wider than its window.
 */
export function faultFinder(page: Page): () => Promise<string[]> {
  let sent: Response | undefined
  page.on('response', (response) => {
    const leadsOn = response.status() >= 300 && response.status() < 400
    if (response.request().isNavigationRequest() && !leadsOn) sent = response
  })
  return async () => [...(await seenFaults(page)), ...(await markupFaults((await sent?.text()) ?? ''))]
}

async function seenFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`),
  )
  const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'))
  return over > 0 ? [...broken, `${over} px wider than its window`] : broken
}

const FEW = 16 // pages whose faults are remembered: the same text is looked at in many colours and widths
const known = new Map<string, Promise<string[]>>()

/** All that html-validate finds in a page as it was sent. */
export function markupFaults(text: string): Promise<string[]> {
  const faults = known.get(text) ?? findMarkupFaults(text)
  known.set(text, faults)
  if (known.size > FEW) known.delete(known.keys().next().value ?? '')
  return faults
}

async function findMarkupFaults(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`),
  )
}
