import { mkdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Where the pictures of the officer's guide are kept. */
export const IMAGES = 'docs/guide/images'
/** Set by `npm run guide`: the pictures are taken anew. */
const TAKING = process.env.GYORYU_GUIDE === 'yes'
const TALLEST = 760

/** Everything that a person saw on the pages of a journey, and the pictures of it. */
export interface Shown {
  readonly texts: Set<string>
  /** Notes what stands on the page; with `npm run guide`, takes its picture, cropped to what is told of. */
  see(page: Page, name: string, selector?: string): Promise<void>
}

export function shownIn(locale: string): Shown {
  const texts = new Set<string>()
  return {
    texts,
    see: async (page, name, selector = 'main') => {
      texts.add(await page.evaluate<string>('document.body.textContent'))
      if (!TAKING) return
      await mkdir(IMAGES, { recursive: true })
      const box = await page.locator(selector).first().boundingBox()
      const scrolled = await page.evaluate<number>('scrollY')
      const y = Math.max(0, (box?.y ?? 0) + scrolled)
      const height = Math.min(TALLEST, (box?.height ?? TALLEST) + 12)
      const path = `${IMAGES}/${locale}-${name}.png`
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y, width: 1280, height } })
    },
  }
}
