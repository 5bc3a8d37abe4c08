// npm run gallery [-- FOLDER [PIXELS]]: takes the pictures of docs/gallery anew, or into another folder, each at most so
// many pixels tall.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from '../../src/installation/installation.ts'
import { pagesOf, type PagePath } from '../matrix/addresses.ts'
import { openBrowser } from '../support/browser.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { served } from '../support/served.ts'
import { photograph } from './photograph.ts'
import { readme, type Taken } from './readme.ts'
import { type Shot, shotsOf, shotsOfMany } from './shots.ts'

const [folder = 'docs/gallery', tallest = '2400'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) if (old.endsWith('.webp')) rmSync(join(folder, old))
const browser = await openBrowser()
const taken = [
  ...(await takeAll(withReferenceRegister, shotsOf)),
  ...(await takeAll(withGaonRegister, shotsOfMany)),
]
await browser.close()
writeFileSync(join(folder, 'README.md'), readme(taken))
console.log(`${taken.length} pictures in ${folder}`)

async function takeAll(
  open: (installation: Installation) => Promise<unknown>,
  shots: (pages: readonly PagePath[]) => Shot[],
): Promise<Taken[]> {
  const installation = await newInstallation('sqlite')
  await open(installation)
  const site = await served(installation)
  const all: Taken[] = []
  for (const shot of shots(await pagesOf(site))) {
    const { bytes, title } = await photograph(browser, site.address, shot, Number(tallest))
    writeFileSync(join(folder, shot.file), bytes)
    all.push({ shot, title })
  }
  await site.stop()
  await installation.remove()
  return all
}
