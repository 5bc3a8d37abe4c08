import type { z } from 'zod'
import type { factContent } from '../../../src/records/fact/fact.ts'
import { below, type Random } from '../mutants/random.ts'
import { edtf } from './days.ts'

export type MadeFact = Omit<z.input<typeof factContent>, 'placeId' | 'from'>

const POPULATION = { ko: '인구', en: 'Population', ja: '人口', zh: '人口' }
const AREA = { ko: '면적', en: 'Area', ja: '面積', zh: '面积' }

/** Invented figures as of several days, some checked lately, some long ago, some never. */
export function madeFacts(random: Random): MadeFact[] {
  const people = 30_000 + below(random, 900_000)
  const counted = [
    ['2000-11-01', 1, null],
    ['2010', 1.08, '2012-03-02'],
    ['2020-12-31', 1.03, '2026-02-16'],
  ] as const
  const populations = counted.map(([asOf, grown, checkedOn]) =>
    figure('population', POPULATION, Math.round(people * grown), 'people', { asOf, checkedOn }),
  )
  const told = [
    figure('area_km2', AREA, 100 + below(random, 2400), 'km²', { asOf: '2019', checkedOn: null }),
    ...populations,
    figure('temperature_mean_c', { ko: '연평균기온(℃)' }, 3 + below(random, 220) / 10, '°C', NEVER),
    figure('rainfall_mm', { ko: '연평균 강우량 (mm)' }, 300 + below(random, 1500), 'mm', NEVER),
    words('flower', { ko: '시화' }, { ko: '달맞이꽃', en: 'evening primrose' }),
    words('industry', { ko: '주요산업' }, INDUSTRIES[below(random, INDUSTRIES.length)] ?? {}),
  ]
  return told.map((fact, ordinal) => ({ ...fact, ordinal }))
}

const NEVER = { asOf: null, checkedOn: null }

const INDUSTRIES = [
  { ko: '정밀기계, 도자기, 관광' },
  { ko: '항만 물류와 수산 가공', en: 'port logistics and fish processing' },
  { en: 'software, timber, bicycles' },
  { ja: '伝統工芸、食品加工' },
  { zh: '纺织、电子、旅游' },
]

interface Age {
  readonly asOf: string | null
  readonly checkedOn: string | null
}

function figure(key: string, label: Record<string, string>, value: number, unit: string, age: Age): MadeFact {
  const number = { value, basis: 'stated', rule: null } as const
  return {
    ...words(key, label, { ko: String(value) }),
    number,
    unit,
    ...age,
    asOf: age.asOf === null ? null : edtf(age.asOf),
  }
}

function words(key: string, label: Record<string, string>, text: Record<string, string>): MadeFact {
  return { key, labels: [label], ordinal: 0, number: null, unit: null, text, ...NEVER }
}
