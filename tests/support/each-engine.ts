import { afterEach, beforeEach, describe } from 'node:test'
import type { Engine } from '../../src/database/database.ts'
import { ENGINES, newInstallation, type TestInstallation } from './installation.ts'

/** The same tests on SQLite and on PostgreSQL, each test with an installation of its own. */
export function onEachEngine(
  name: string,
  tests: (here: () => TestInstallation, engine: Engine) => void,
): void {
  for (const engine of ENGINES)
    describe(`${name} (${engine})`, () => {
      let installation: TestInstallation | undefined
      beforeEach(async () => {
        installation = await newInstallation(engine)
      })
      afterEach(async () => {
        await installation?.remove()
        installation = undefined
      })
      tests(() => {
        if (!installation) throw new Error('outside a test')
        return installation
      }, engine)
    })
}
