import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '../../kernel/locale.ts'
import type { Evidence } from './vocabulary.ts'
import { pulseWords } from './words.ts'

const quiet: Evidence = { status: 'quiet', meeting: '2023년 1월', word: '2021년 11월', years: 3 }

test('the evidence is one Korean sentence in each state', () => {
  const { evidence } = pulseWords('ko')
  assert.equal(
    evidence(quiet),
    '마지막 만남은 2023년 1월, 상대 도시의 마지막 소식은 2021년 11월이며, 만난 지 3년이 지났습니다.',
  )
  assert.equal(
    evidence({ ...quiet, status: 'active', word: '2023년 1월' }),
    '마지막 만남과 상대 도시의 마지막 소식은 모두 2023년 1월입니다.',
  )
  assert.equal(
    evidence({ ...quiet, word: null }),
    '마지막 만남은 2023년 1월이고 상대 도시에서 온 소식은 기록에 없으며, 만난 지 3년이 지났습니다.',
  )
  assert.equal(
    evidence({ ...quiet, status: 'active', word: null }),
    '마지막 만남은 2023년 1월이고 상대 도시에서 온 소식은 기록에 없습니다.',
  )
  assert.equal(
    evidence({ ...quiet, meeting: null }),
    '만난 기록은 없고, 상대 도시의 마지막 소식은 2021년 11월입니다.',
  )
})

test('every language ends each sentence once', () => {
  for (const locale of LOCALES)
    for (const meeting of ['2023', null])
      for (const word of ['2021', '2023', null])
        for (const status of ['active', 'quiet', 'dormant', 'unrecorded'] as const) {
          const sentence = pulseWords(locale).evidence({ status, meeting, word, years: 3 })
          assert.match(sentence, /^[^.。]+[.。](?:[^.。]+[.。])?$/, `${locale} ${sentence}`)
        }
})
