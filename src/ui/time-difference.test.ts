import assert from 'node:assert/strict'
import { test } from 'node:test'
import { en } from '../words/en.ts'
import { ko } from '../words/ko.ts'
import { minutesAhead, timeDifference } from './time-difference.ts'

test('Los Angeles is 17 hours behind Seoul in winter and 16 in summer', () => {
  assert.equal(minutesAhead('Asia/Seoul', 'America/Los_Angeles', '2026-11-22'), -17 * 60)
  assert.equal(minutesAhead('Asia/Seoul', 'America/Los_Angeles', '2026-07-01'), -16 * 60)
})

test('the difference is written with half hours, and as none', () => {
  assert.equal(timeDifference(-210, '용인시', ko), '용인시보다 3시간 30분 늦음')
  assert.equal(timeDifference(60, 'Yongin', en), '1 hour ahead of Yongin')
  assert.equal(timeDifference(0, '용인시', ko), '용인시와 같음')
})
