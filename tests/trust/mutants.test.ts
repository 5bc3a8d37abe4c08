import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readFile } from '../../src/formats/read-file.ts'
import { longestStall } from '../support/longest-stall.ts'
import { readMutants } from '../support/mutants/read-mutants.ts'
import { mutant } from '../support/mutants/seeds.ts'

const COUNT = 2000

it('two thousand broken files: each is read or refused, none breaks the reader or holds it up', async () => {
  const { read, broken, slowest } = await readMutants(0, COUNT)
  assert.deepEqual(broken, [])
  assert.ok(read > COUNT / 4, `only ${read} were read: the faults are too coarse`)
  assert.ok(slowest.ms < 2000, JSON.stringify(slowest))
})

it('and none of them holds up the process that asks for it', async () => {
  const { stall } = await longestStall(async () => {
    for (let number = 0; number < 20; number++) await readFile(mutant(number))
  })
  assert.ok(stall < 100, `${stall} ms`)
})
