import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { it } from 'node:test'
import { turns } from './turns.ts'

it('no more than so many run at once, one that fails makes room as well, and each has its turn', async () => {
  const inTurn = turns(2)
  let running = 0
  let most = 0
  const work = async (index: number) => {
    most = Math.max(most, ++running)
    await setTimeout(1)
    running--
    if (index === 1) throw new Error('broken')
    return index
  }
  const all = await Promise.allSettled([0, 1, 2, 3, 4].map((index) => inTurn(() => work(index))))
  assert.equal(most, 2)
  assert.deepEqual(
    all.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
  )
  assert.equal(await inTurn(() => work(5)), 5)
})
