import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import type { PageReading } from './page-reading.ts'
import { readPage } from './read-page.ts'

const page = readFileSync(new URL('../../data/seed/yongin-fullerton.txt', import.meta.url), 'utf8')

it('a text is read to its end, whatever is repeated in it thousands of times', () => {
  const parts = [
    '7',
    '1,',
    '가나다라시',
    '(',
    ' ',
    '\t',
    '·',
    '외 3명, ',
    '인솔 3, ',
    '2003.7.7~',
    '면적 ',
    '와',
  ]
  for (const part of [...parts, '본문 바로가기 ', '- 7.7 가\n', '예정 ']) {
    const many = part.repeat(30_000 / part.length)
    const text = `용인시 로고\n일반현황\n면적 ${many}\n교류현황\n2003. 7. 7 ${many}`
    const { exchanges, setAside, unread } = readPage(text)
    const ends = [...exchanges, ...setAside].map(({ span }) => span.end)
    assert.equal(
      Math.max(...ends, ...unread.map(({ end }) => end)),
      text.trimEnd().length,
      JSON.stringify(part),
    )
  }
})

it('forty copies of a page below one another are read as forty pages: no copy changes what the next tells', () => {
  const content = page.slice(0, page.indexOf('담당부서')) // what asks for an opinion ends a page
  const once = readPage(content)
  const forty = readPage(Array.from({ length: 40 }, () => content).join('\n'))
  const dates = ({ exchanges }: PageReading) =>
    exchanges.map(({ date, people }) => [date.value, people?.value])
  assert.deepEqual(dates(forty), Array.from({ length: 40 }, () => dates(once)).flat())
})
