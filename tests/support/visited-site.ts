import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import type { Id } from '../../src/kernel/ids.ts'
import { openBrowser } from './browser.ts'
import { newInstallation, type TestInstallation } from './installation.ts'
import { withReferenceRegister } from './reference-register.ts'
import { type Served, served } from './served.ts'

export interface VisitedSite {
  readonly installation: TestInstallation
  readonly registerId: Id<'register'>
  readonly site: Served
  readonly browser: Browser
}

/** The reference register, or another, served to one browser: begun before the tests of a group and ended after them. */
export function visitedSite(open = withReferenceRegister): () => VisitedSite {
  let visited: VisitedSite | undefined
  before(async () => {
    const installation = await newInstallation('sqlite')
    const registerId = await open(installation)
    const site = await served(installation)
    visited = { installation, registerId, site, browser: await openBrowser() }
  })
  after(async () => {
    await visited?.browser.close()
    await visited?.site.stop()
    await visited?.installation.remove()
  })
  return () => {
    if (!visited) throw new Error('outside a test')
    return visited
  }
}
