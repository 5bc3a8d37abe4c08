import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readContact } from './contact.ts'
import { textOf } from '../for-tests.ts'

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
  ] as const
  for (const [page, department, phone] of pages) {
    it(page.replace('\n', ' / '), () => assert.deepEqual(read(page).told, [department, phone]))
  }
})

it('the words in front of the values are labels', () => {
  assert.deepEqual(read('담당부서자치분권과\n문의031-6193-3076').labels, ['담당부서', '문의'])
})
