import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readContact } from './contact.ts'
import { textOf } from '../for-tests.ts'
import { readPage } from '../read-page.ts'

function read(text: string) {
  const document = fromPlainText(text)
  const { contact, labels } = readContact(document, document.blocks, korean)
  return {
    told: [contact.department?.value, contact.phone?.value],
    labels: labels.map((span) => textOf(text, span)),
  }
}

describe('whom to ask', () => {
  const pages = [
    ['• 담당부서자치분권과\n• 문의031-6193-3076', '자치분권과', '031-6193-3076'],
    ['담당 : 총무과 자치교류팀 (061-430-0000)', '총무과 자치교류팀', '061-430-0000'],
    ['담당부서 : 기획예산실\n전화번호 : (054) 550-0000', '기획예산실', '(054) 550-0000'],
    ['문의 02.2116.0000', undefined, '02.2116.0000'],
    ['문의 : 없음', undefined, undefined],
    ['관리 : 정보통신과\n문의 : 총무과 교류팀 055-330-0000', '총무과 교류팀', '055-330-0000'],
    ['총무과 팩스 055-330-0001 전화 055-330-0000', '총무과', '055-330-0000'],
    ['총무과 전화/팩스 055-330-0000', '총무과', '055-330-0000'],
    ['담당자 : 주무관 (055-330-0000)', undefined, '055-330-0000'],
    ['문의 : 국제교류담당 055-330-0000', '국제교류담당', '055-330-0000'],
  ] as const
  for (const [page, department, phone] of pages) {
    it(page.replace('\n', ' / '), () => assert.deepEqual(read(page).told, [department, phone]))
  }
})

it('the words in front of the values are labels', () => {
  assert.deepEqual(read('담당부서자치분권과\n문의031-6193-3076').labels, ['담당부서', '문의'])
})

describe('a line with an office and its number says whom to ask, whatever its label', () => {
  const ulju = '울주군\n둥잉시(중국)\n교류현황\n2009.9.3 둥잉시 기업인 온산공단 견학(11명)\n'
  const japanese = '三次市\n友好都市　泗川市（韓国）\n交流の歩み\n平成13年5月3日　泗川市長ほか7名が来訪\n'
  const chinese = '佛山市\n美国斯托克顿市\n交往大事记\n1998年4月11日 市长率5人代表团来访\n'
  const english =
    'City of Salem\nSister City: Gimhae, Korea\nExchange History\nMay 2001: Mayor and six visited Gimhae\n'
  const pages = [
    [
      korean,
      '만든이 관광과 문화팀 · 전화 055.650.0000 · 고친날 2023. 11. 1.',
      '관광과 문화팀',
      '055.650.0000',
    ],
    [ulju, '총무과 052-204-0000  2023.02.20 현행화', '총무과', '052-204-0000'],
    [ulju, '글 : 울주군 문화유산과 (전화 052-840-0000)', '문화유산과', '052-840-0000'],
    [ulju, '☏ 052-270-0000 국제협력관 | 자료정리 2023.12', '국제협력관', '052-270-0000'],
    [ulju, '총무과 국제교류팀 / 052-659-0000', '총무과 국제교류팀', '052-659-0000'],
    [
      japanese,
      'お問い合わせ\n観光・産業部 文化国際課\n電話：0977-21-0000　FAX：0977-21-0001',
      '観光・産業部 文化国際課',
      '0977-21-0000',
    ],
    [
      japanese,
      '問合せ　三次市 地域振興部 定住対策課　TEL 0824-62-0001',
      '三次市 地域振興部 定住対策課',
      '0824-62-0001',
    ],
    [japanese, '所属課室：総務部総務課総務係\n電話番号：03-0000-1101', '総務部総務課総務係', '03-0000-1101'],
    [
      japanese,
      '企画部市民協働課（国際交流担当）\nファックス: 0770-00-2003\n電話: 0770-00-1952',
      '企画部市民協働課（国際交流担当）',
      '0770-00-1952',
    ],
    [chinese, '国际交流科　0757-83380000（工作日 8:30-12:00）', '国际交流科', '0757-83380000'],
    [
      english,
      'For inquiries: SISTER CITIES SECRETARIAT, Office of the City Mayor, (503) 555-0160',
      'SISTER CITIES SECRETARIAT, Office of the City Mayor',
      '(503) 555-0160',
    ],
    [
      english,
      'Write or call: Gimhae Friends, Inc., P.O. Box 0000 / (270) 555-0139',
      'Gimhae Friends, Inc.',
      '(270) 555-0139',
    ],
  ] as const
  for (const [page, lines, department, phone] of pages) {
    it(lines.replaceAll('\n', ' / '), () => {
      const { contact } = readPage(`${page}\n${lines}`)
      assert.deepEqual([contact.department?.value, contact.phone?.value], [department, phone])
    })
  }
})
