import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8 } from 'fflate'
import { longestStall } from '../../../tests/support/longest-stall.ts'
import { makeXlsx } from '../../../tests/support/make/xlsx.ts'
import { readFile } from '../read-file.ts'
import { readHere } from '../read-here.ts'
import { readInChild } from './read-in-child.ts'

const row = (index: number) =>
  `<tr><td>${2000 + (index % 20)}</td><td>5.3~5.8</td><td>시장 외 5명 애스토리아시 방문 ${index}</td><td>6명</td></tr>`
const list = (rows: number) =>
  strToU8(
    `<h3>교류실적</h3><table>${Array.from({ length: rows }, (_, index) => row(index)).join('')}</table>`,
  )

describe('a file that is read in a process of its own', () => {
  it('gives what it gives when it is read right here', async () => {
    const bytes = list(700)
    assert.deepEqual(await readInChild(bytes, {}), readHere(bytes))
    const workbook = makeXlsx([{ kind: 'line', text: '2003. 7. 7 방문' }])
    assert.deepEqual(await readFile(workbook), readHere(workbook))
  })

  it('gives its fault', async () => {
    const bytes = strToU8('<div>'.repeat(100_000))
    assert.deepEqual(await readFile(bytes), {
      ok: false,
      faults: [{ kind: 'source-past-cap', cap: 'depth', limit: 1000 }],
    })
  })

  it('is ended when its time is over, and says so', async () => {
    const read = await readInChild(list(10_000), {}, { seconds: 0.2, memoryBytes: 2 ** 30 })
    assert.deepEqual(read, { ok: false, faults: [{ kind: 'source-past-cap', cap: 'seconds', limit: 0.2 }] })
  })

  it('is ended when it takes more memory than it may, and says so', async () => {
    const limit = 60 * 1024 * 1024
    const read = await readInChild(list(10_000), {}, { seconds: 60, memoryBytes: limit })
    assert.deepEqual(read, { ok: false, faults: [{ kind: 'source-past-cap', cap: 'memory-bytes', limit }] })
  })

  it('never holds up the process that waits for it', async () => {
    const bytes = list(5000)
    const { result, stall } = await longestStall(() => readFile(bytes))
    assert.ok(result.ok)
    assert.equal(result.value.reading.exchanges.length, 5000)
    assert.ok(stall < 100, `${stall} ms`)
  })
})
