import assert from 'node:assert/strict'
import { it } from 'node:test'
import { pageOf } from '../for-tests.ts'
import { readProfile } from './read-profile.ts'

function read(text: string, ...partners: readonly string[]) {
  const page = pageOf(text, '용인시', ...partners)
  const partner = page.names.partners[0]
  return readProfile(page, { topic: 'profile', heading: undefined, partner, blocks: page.document.blocks })
}

it('the date of the tie is an agreement, the rest are facts, notes are set aside', () => {
  const { facts, agreements, setAside } = read(
    '면적 36㎢\n자매결연 체결일 2004. 5.4\n※ 2015년 통계',
    '플러튼시',
  )
  assert.deepEqual(
    [
      facts.map(({ key }) => key?.value),
      agreements.map(({ date }) => date.value),
      setAside.map(({ why }) => why),
    ],
    [['area_km2'], ['2004-05-04'], ['not-an-exchange']],
  )
})

it('whose facts they are is told only where there are several partners', () => {
  assert.equal(read('면적 36㎢', '플러튼시').facts[0]?.of, undefined)
  assert.equal(read('면적 36㎢', '플러튼시', '양저우시').facts[0]?.of?.value, '플러튼시')
})

it('without a partner nobody signed', () => {
  assert.deepEqual(read('자매결연 체결일 2004. 5.4').agreements, [])
})
