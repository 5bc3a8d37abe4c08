// Our catalogue under the shapes that SEMIC publishes, before a release. They are not copied into this project: fetch
// releases/3.0.0/html/shacl/shapes.ttl and range.ttl of github.com/SEMICeu/DCAT-AP (CC BY 4.0) into a folder and name it:
// GYORYU_DCAT_AP=folder npm test -- tests/open-data/dcat-ap.release.ts
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import Validator from 'rdf-validate-shacl'
import type { Quad } from 'n3'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { textOf, withData } from './published-data.ts'
import { asStore, fromTurtle } from './rdf.ts'

const folder = process.env['GYORYU_DCAT_AP'] ?? ''
const skip =
  folder === '' ? 'name the folder of the published shapes in GYORYU_DCAT_AP, then this runs too' : false
const TITLE = 'http://purl.org/dc/terms/title'

test('the catalogue is what the published shapes of DCAT-AP ask for', { skip }, async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  await withReferenceRegister(here)
  const quads = fromTurtle(await withData(here, async (ask) => textOf(await ask('/data/catalog.ttl'))))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttl'))
  assert.ok(names.length > 0, `there is no .ttl in ${folder}`)
  const shapes = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).map(
    fromTurtle,
  )
  for (const shape of shapes) assert.deepEqual(await faultsOf(shape, quads), [])
  const untitled = quads.filter(({ predicate }) => predicate.value !== TITLE)
  assert.notDeepEqual(await faultsOf(shapes.flat(), untitled), [], 'a planted fault is found')
})

async function faultsOf(shapes: readonly Quad[], quads: readonly Quad[]): Promise<string[]> {
  const { results } = await new Validator(asStore(shapes)).validate(asStore(quads))
  return results.map(({ focusNode, path, message }) =>
    [focusNode?.value, path?.value, message[0]?.value].join(' '),
  )
}
