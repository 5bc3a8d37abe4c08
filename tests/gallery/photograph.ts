import type { Browser, Page } from 'playwright-core'
import { inWindow } from '../support/browser.ts'
import type { Shot } from './shots.ts'

export interface Photograph {
  readonly bytes: Buffer
  /** The page's title, as the browser's tab shows it. */
  readonly title: string
}

/** Takes one picture of the top of a page, at most so many pixels of it from above, as WebP. */
export async function photograph(
  browser: Browser,
  address: string,
  shot: Shot,
  tallest: number,
): Promise<Photograph> {
  const options = {
    viewport: { width: shot.width, height: 800 },
    colorScheme: shot.look === 'dark' ? 'dark' : 'light',
    forcedColors: shot.look === 'high contrast' ? 'active' : 'none',
    contrast: shot.look === 'high contrast' ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  } as const
  return inWindow(browser, options, async (page) => {
    if (shot.look === 'print') await page.emulateMedia({ media: 'print' })
    await page.goto(`${address}/${shot.locale}${shot.page.path}`)
    return { title: await page.title(), bytes: await pictureOf(page, shot.width, tallest) }
  })
}

/** Playwright itself writes no WebP, the browser does. */
async function pictureOf(page: Page, width: number, tallest: number): Promise<Buffer> {
  const whole = await page.evaluate<number>('document.documentElement.scrollHeight')
  const scale = width > 1000 ? 0.625 : 1
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 60,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(whole, tallest), scale },
  })
  return Buffer.from(data, 'base64')
}
