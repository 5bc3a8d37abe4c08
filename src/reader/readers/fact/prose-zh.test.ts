import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { chinese } from '../../lexicon/zh/chinese.ts'
import { factsInSentence } from './prose.ts'

describe('figures in sentences', () => {
  const lines = [
    ['面积910.0平方公里', 'area_km2', 910, undefined],
    ['总面积约4.5万公顷', 'area_km2', 450, undefined],
    ['人口28.1万人(2021年底)', 'population', 281000, '2021-12'],
    ['截至2020年底人口6.8万', 'population', 68000, '2020-12'],
    ['人口約109萬人(2023年10月)', 'population', 1090000, '2023-10'],
    ['年平均气温13.4℃', 'temperature_mean_c', 13.4, undefined],
    ['年均溫12.8度', 'temperature_mean_c', 12.8, undefined],
    ['年雨量1,276毫米', 'rainfall_mm', 1276, undefined],
    ['市花为山茶花,市鸟为白头鹤', 'flower', '山茶花', undefined],
    ['市花为山茶花,市鸟为白头鹤', 'bird', '白头鹤', undefined],
    ['主要产业为生态旅游、农业和钢铁加工', 'industry', '生态旅游、农业和钢铁加工', undefined],
    ['顺天市位于韩国全罗南道东部', 'location', '韩国全罗南道东部', undefined],
    ['1852年建市', 'established', '1852', undefined],
  ] as const
  for (const [line, key, value, asOf] of lines)
    it(`${line}: ${key} ${value}`, () => {
      const fact = factsInSentence(lineOf(line), chinese).find((found) => found.key?.value === key)
      assert.deepEqual([fact?.value.value, fact?.asOf?.value], [value, asOf])
    })
})
