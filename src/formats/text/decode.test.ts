import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import iconv from 'iconv-lite'
import { FileRefused } from '../file-fault.ts'
import { decode } from './decode.ts'

const KOREAN = '용인시와 플러튼시의 교류\n2003. 7. 7 행정국장 외 5명 방문\n'
const JAPANESE = '市長ほか6名が訪問、姉妹都市提携に調印しました。\n平成15年5月 書簡を交換\n'
const SIMPLIFIED = '湖州市与顺天市的友好交流\n2003年7月7日 市长一行访问顺天市，签署友好城市协议书\n'
const TRADITIONAL = '友好交流城市 順天市\n2003年7月7日 市長一行訪問,簽署友好協定,並參觀我們的學校\n'
const FRENCH =
  'Le maire et les élèves du collège étaient à Québec, où ils ont été reçus à l’hôtel de ville.\n'

describe('the letters of a file come out right without anybody naming their encoding', () => {
  const files = [
    ['utf-8', KOREAN],
    ['utf-16le', KOREAN],
    ['utf-16be', KOREAN],
    ['cp949', KOREAN],
    ['cp949', '똠방각하 펲시콜라 샾 뷁 쀍 2003. 7. 7 방문'],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['gb18030', SIMPLIFIED],
    ['big5', TRADITIONAL],
    ['windows-1252', FRENCH],
  ] as const
  for (const [encoding, text] of files) {
    it(`${encoding}: ${text.slice(0, 20)}`, () =>
      assert.deepEqual(decode(iconv.encode(text, encoding), undefined), { text, encoding, lost: 0 }))
  }

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    it(`${encoding} with its byte order mark, which is no letter`, () => {
      const bytes = iconv.encode(KOREAN, encoding, { addBOM: true })
      assert.deepEqual(decode(bytes, undefined), { text: KOREAN, encoding, lost: 0 })
    })
  }
})

it('no syllable is cut, wherever parts of a long file end', () => {
  for (let shift = 0; shift < 4; shift++) {
    const text = 'a'.repeat(shift) + '플러튼시 방문 똠 '.repeat(40_000)
    assert.equal(decode(iconv.encode(text, 'cp949'), undefined).text, text)
  }
})

it('what an HTML page says of its encoding goes before what it looks like', () => {
  const page = '<meta charset="EUC-JP"><p>国際交流</p>'
  assert.equal(decode(iconv.encode(page, 'euc-jp'), undefined).text, page)
})

it('a page that names the wrong encoding is read in the one it has', () => {
  const page = '<meta charset="shift_jis"><p>용인시와 플러튼시의 교류 현황입니다</p>'
  assert.equal(decode(iconv.encode(page, 'cp949'), undefined).text, page)
})

it('a person corrects a wrong guess', () => {
  const bytes = iconv.encode('교류', 'cp949')
  assert.deepEqual(decode(bytes, 'EUC-KR'), { text: '교류', encoding: 'cp949', lost: 0 })
})

it('an encoding that is not known, or does not fit, is refused by name', () => {
  const korean = iconv.encode(KOREAN, 'cp949')
  const refusedAs = (kind: string) => (error: unknown) =>
    error instanceof FileRefused && error.fault.kind === kind
  assert.throws(() => decode(korean, 'ebcdic'), refusedAs('encoding-unknown'))
  assert.throws(() => decode(korean, 'utf-8'), refusedAs('encoding-does-not-fit'))
})

it('letters that are lost are counted', () => {
  const bytes = new Uint8Array([...iconv.encode(KOREAN, 'cp949'), 0xff, 0x0a])
  assert.equal(decode(bytes, 'cp949').lost, 1)
})
