import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { type SignedIn, signedIn } from '../../../tests/support/signed-in.ts'

const PAGE = '/desk/yongin/words'
const LINE = '2019. 5. 3 두레패 12명 마실 옴'

onEachEngine('the words of a city’s own pages', (here) => {
  let site: Served
  let editor: SignedIn
  beforeEach(async () => {
    await withReferenceRegister(here())
    site = await served(here())
    editor = await signedIn(here(), 'editor')
  })
  afterEach(() => site.stop())

  const send = (path: string, fields: Record<string, string>, officer = editor) =>
    site.post(PAGE + path, fields, officer.headers)
  const teach = (words: string, meaning: string, officer = editor) =>
    send('', { words, meaning, language: 'ko' }, officer)
  const page = async () => (await site.get(PAGE, editor.headers)).text()
  const ROW = /<th scope="row">\s*<span[^>]*>(?<word>[^<]*)<.*?<b>(?<means>[^<]*)<\/b>/gsu
  const rows = async () =>
    [...(await page()).matchAll(ROW)].map(({ groups }) => `${groups?.['word']}: ${groups?.['means']}`)
  const tried = async (text: string) => {
    const answer = await send('/try', { text })
    const [, before = '', after = ''] = (await answer.text()).split(/<h3 id="(?:before|after)">/u)
    return { before, after }
  }

  test('are taught, shown with their meaning, told anew and taken back', async () => {
    assert.match(await page(), /아직 가르친 낱말이 없습니다/)
    assert.equal((await teach('두레패\n탈놀이패', 'kinds.culture')).status, 303)
    assert.equal((await teach('두레패', 'people.artists')).status, 303)
    assert.deepEqual(await rows(), ['두레패: 문화예술', '탈놀이패: 문화예술', '두레패: 예술인'])
    assert.equal((await teach('두레패', 'kinds.youth')).status, 303, 'it is of one kind only')
    assert.deepEqual(await rows(), ['두레패: 청소년', '탈놀이패: 문화예술', '두레패: 예술인'])
    const gone = { word: '두레패', meaning: 'people.artists', language: 'ko' }
    assert.equal((await send('/forget', gone)).status, 303)
    assert.deepEqual(await rows(), ['두레패: 청소년', '탈놀이패: 문화예술'])
  })

  test('change how lines are read, which can be seen before a page is imported', async () => {
    assert.match((await tried(LINE)).before, /오가지 않은 교류 \(물어봄\) · 기타 \(물어봄\)/)
    await teach('두레패', 'kinds.culture')
    await teach('마실 옴', 'directions.inbound')
    const { before, after } = await tried(LINE)
    assert.match(before, /오가지 않은 교류 \(물어봄\) · 기타 \(물어봄\)/)
    assert.match(after, /<b>교류: 2019년 5월 3일 · 두레패 12명 마실 옴 · 온 교류 · 문화예술 · 12.명<\/b>/)
    const table = await tried('언제\t무슨 일\n2019. 5. 3\t두레패')
    assert.match(table.after, /교류: 2019년 5월 3일/)
  })

  test('are refused with what to do, and what was typed stays in the form', async () => {
    const refused = async (words: string, meaning: string, told: RegExp) => {
      const answer = await teach(words, meaning)
      assert.equal(answer.status, 422)
      const text = await answer.text()
      assert.match(text, told)
      assert.ok(text.includes(words.slice(0, 200)))
    }
    await refused('', 'kinds.culture', /가르칠 낱말을 적어 주세요/)
    await refused('두레패', '', /낱말의 뜻을 골라 주세요/)
    await refused('시', 'portal', /한 글자라서/)
    await refused('가'.repeat(61), 'portal', /너무 깁니다/)
    await refused(Array.from({ length: 21 }, (_, at) => `낱말${at}`).join('\n'), 'portal', /한 번에 20개까지/)
    assert.equal((await send('/try', { text: ' ' })).status, 422)
    assert.equal((await send('/try', { text: '가'.repeat(4001) })).status, 422)
  })

  test('are kept up to two hundred for each meaning', async () => {
    const twenty = (from: number) => Array.from({ length: 20 }, (_, at) => `낱말${from + at}`).join('\n')
    for (let from = 0; from < 200; from += 20) assert.equal((await teach(twenty(from), 'portal')).status, 303)
    const full = await teach('하나 더', 'portal')
    assert.equal(full.status, 422)
    assert.match(await full.text(), /이미 200개입니다/)
    assert.equal((await teach('다른 뜻', 'home')).status, 303)
  })

  test('are never lost when two officers teach at once', async () => {
    const other = await signedIn(here(), 'editor')
    const words = Array.from({ length: 8 }, (_, at) => `낱말${at}`)
    const answers = await Promise.all(
      words.map((word, at) => teach(word, 'notHeld', at % 2 === 0 ? editor : other)),
    )
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]))
    assert.deepEqual(
      (await rows()).toSorted(),
      words.map((word) => `${word}: 열리지 않음`),
    )
  })

  test('are for those who import', async () => {
    const reader = await signedIn(here(), 'reader')
    assert.equal((await site.get(PAGE, reader.headers)).status, 403)
    assert.equal((await teach('두레패', 'kinds.culture', reader)).status, 403)
    assert.doesNotMatch(await page(), /두레패<\/th>/)
  })
})
