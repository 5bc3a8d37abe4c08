import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, chromium as playwright, type Page } from 'playwright-core'

/** A real Chromium, from the npm package, so that nothing has to be installed by hand. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', ...more]
  return playwright.launch({ executablePath: await chromium.executablePath(), args, headless: true })
}

/** Opens a page in a window of its own, hands it on with all that it asked of the network, and closes it. */
export async function inWindow<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page, asked: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  try {
    return await work(page, asked)
  } finally {
    await context.close()
  }
}

/** Everything that a visitor does is done with the scripts of a page and without them. */
export const WITH_AND_WITHOUT_SCRIPT = [
  ['with a script', true],
  ['without a script', false],
] as const
