import assert from 'node:assert/strict'
import { test } from 'node:test'
import { labelledFor } from './fact-labels.ts'

const fact = {
  id: 'fact',
  key: 'temperature_mean_c',
  labels: [{ ko: '기후' }, { ko: '연평균기온(℃)' }],
  number: 16.8,
  unit: '°C',
  text: { ko: '16.8˚C' },
  asOf: null,
  checkedOn: null,
  source: null,
}

test('a Korean reader finds the page’s own labels', () => {
  assert.deepEqual(labelledFor(fact, 'ko').labels, [{ ko: '기후' }, { ko: '연평균기온(℃)' }])
})

test('another reader finds our word for a fact with a standard key', () => {
  assert.deepEqual(labelledFor(fact, 'en').labels, [{ en: 'Mean temperature' }])
  assert.deepEqual(labelledFor(fact, 'ja').labels, [{ ja: '年平均気温' }])
})

test('a fact without a standard key keeps the page’s own labels in every language', () => {
  const own = { ...fact, key: null }
  assert.deepEqual(labelledFor(own, 'zh').labels, own.labels)
})
