import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words, wordsOfAll } from '../../ui/html-reader.test-support.ts'
import { contextFor } from '../reference.test-support.ts'
import { surveyRefusedPage, thanksPage } from './survey.page.ts'

const context = contextFor('ko', '/survey')
const answers = { page: '/partners/fullerton', edition: 'edition-1', comment: '면적이 다릅니다' }

test('after thanks the reader goes back to the page that was judged', () => {
  const link = read(thanksPage(context, answers)).querySelector('.ways-on a')
  assert.equal(link?.getAttributeValue('href'), '/ko/partners/fullerton')
})

test('nobody is led to another site by a forged field', () => {
  for (const page of ['//evil.example', '/\\evil.example', 'https://evil.example', '/x"><script>']) {
    const link = read(thanksPage(context, { page })).querySelector('.ways-on a')
    assert.equal(link?.getAttributeValue('href'), '/ko')
  }
})

test('a refused answer shows every fault at the top, linked to its field, and keeps what was typed', () => {
  const page = read(
    surveyRefusedPage(context, ['score-missing', 'comment-too-long', 'page-unknown'], answers),
  )
  assert.deepEqual(wordsOfAll(page, '[role="alert"] li'), [
    '다섯 답 가운데 하나를 눌러 주세요',
    '의견을 1,000자 안으로 줄여 주세요',
    '보던 쪽을 찾지 못했습니다. 그 쪽을 다시 열어 답해 주세요',
  ])
  const targets = page.querySelectorAll('[role="alert"] a').map((link) => link.getAttributeValue('href'))
  assert.deepEqual(targets, ['#score-5', '#comment'])
  for (const target of targets) assert.ok(page.querySelector(target ?? ''))
  const comment = page.querySelector('textarea')
  assert.equal(words(comment), '면적이 다릅니다')
  assert.equal(comment?.getAttributeValue('aria-invalid'), 'true')
  assert.equal(comment?.hasAttribute('maxlength'), false)
})
