import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSurveyForm } from './survey.form.ts'

const [line, whole] = ['가'.repeat(499), '가'.repeat(1000)]

// what a browser sends (line breaks are CRLF) → what is kept
const COMMENTS: [string, string | null | 'comment-too-long'][] = [
  ['', null],
  [' \r\n ', null],
  ['첫 줄\r\n둘째 줄', '첫 줄\n둘째 줄'],
  ['첫 줄\n둘째 줄', '첫 줄\n둘째 줄'],
  ['\r\n앞뒤의 빈 줄\r\n\r\n', '앞뒤의 빈 줄'],
  [whole, whole],
  [`${whole}가`, 'comment-too-long'],
  [`${line}\r\n${line}\r\n`, `${line}\n${line}`],
  [`${line}\r\n\r\n${line}`, `${line}\n\n${line}`],
  [`${line}\r\n\r\n${line}가`, 'comment-too-long'],
]

for (const [sent, expected] of COMMENTS)
  test(`a comment counts a line break as one character: ${JSON.stringify(shortened(sent))}`, () => {
    const form = readSurveyForm(new URLSearchParams({ page: '', score: '5', comment: sent }))
    if (form.ok) assert.equal(form.value.comment, expected)
    else assert.deepEqual(form.faults, [expected])
  })

test('home is the page without a path', () => {
  const form = readSurveyForm(new URLSearchParams({ page: '', edition: '7', score: '5' }))
  assert.ok(form.ok)
  assert.deepEqual([form.value.page, form.value.edition], ['', '7'])
})

function shortened(text: string): string {
  return text.replace(/(.)\1{9,}/gu, (run) => `${run.slice(0, 1)}×${run.length}`)
}
