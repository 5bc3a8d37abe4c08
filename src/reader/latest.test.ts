import assert from 'node:assert/strict'
import { it } from 'node:test'
import { latest } from './latest.ts'

it('words that come again right behind one another are read once', () => {
  const read: string[] = []
  const letters = latest((text) => {
    read.push(text)
    return text.length
  })
  assert.deepEqual(['방문', '방문', '시장 방문', '방문'].map(letters), [2, 2, 5, 2])
  assert.deepEqual(read, ['방문', '시장 방문', '방문'])
})
