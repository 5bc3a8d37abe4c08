import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPage } from '../../read-page.ts'

const factsOf = (page: string) =>
  readPage(page).facts.map(
    ({ key, value, asOf, of }) =>
      `${key?.value ?? '-'}=${value.value}${asOf ? `@${asOf.value}` : ''}${of ? ` of ${of.value}` : ''}`,
  )

describe('figures that share a line', () => {
  const ulju = '울주군\n둥잉시 (중국 산둥성)\n'
  const nagaoka = '長岡市役所\n姉妹都市 フォートワース市（アメリカ合衆国）\nフォートワース市の概要\n'
  const kaohsiung = '高雄市政府\n美國西雅圖市\n'
  const hastings = 'City of Hastings\nSister City: Dali, China\n'
  const lines = [
    [
      ulju,
      '면적 30.01㎢ / 인구 58만 8천명(2019년말 기준) / 시의 새 갈매기 / 해양·금융·관광 산업',
      ['area_km2=30.01', 'population=588000@2019-12', 'bird=갈매기', 'industry=해양·금융·관광 산업'],
    ],
    [
      ulju,
      '면적 4,097ha, 11,400세대 2만 5천명(2015. 10월 기준), 정의 새는 동박새, 도쿄역에서 전철로 90분',
      [
        'area_km2=40.97',
        'households=11400@2015-10',
        'population=25000@2015-10',
        'bird=동박새',
        'distance=도쿄역에서 전철로 90분',
      ],
    ],
    [
      ulju,
      '면적 17.3 sq mi / 인구 107,337명(2020 센서스) / 1911. 7. 8. 시 설립',
      ['area_km2=44.81', 'population=107337@2020', 'established=1911-07-08'],
    ],
    [
      kaohsiung,
      '位於華盛頓州西部，距波特蘭約280公里，面積217平方公里。主要產業為航空、軟體。市花為大麗花',
      ['location=華盛頓州西部，距波特蘭約280公里', 'area_km2=217', 'industry=航空、軟體', 'flower=大麗花'],
    ],
    [ulju, '면적/인구 : 11,445㎢ / 937만명(2020)', ['area_km2=11445', 'population=9370000@2020']],
    [
      nagaoka,
      '・位置　テキサス州北部　・面積　904平方キロメートル　・人口　約91万9千人（2020年）',
      ['location=テキサス州北部', 'area_km2=904', 'population=919000@2020'],
    ],
    [
      nagaoka,
      '面積 17,109ha　人口 約3.8千人（2018年末）　主な産業 観光、酪農',
      ['area_km2=171.09', 'population=3800@2018-12', 'industry=観光、酪農'],
    ],
    [nagaoka, '市の花：ブルーボネット　市の木：オーク', ['flower=ブルーボネット', 'tree=オーク']],
    [
      kaohsiung,
      '人口：73.7萬人(2020年) 面積：369平方公里 市花：大理花',
      ['population=737000@2020', 'area_km2=369', 'flower=大理花'],
    ],
    [
      hastings,
      'Area 1,815 km² / Population 771,128 (2020) / Flower: camellia',
      ['area_km2=1815', 'population=771128@2020', 'flower=camellia'],
    ],
  ] as const
  for (const [page, line, facts] of lines) {
    it(line, () => assert.deepEqual(factsOf(page + line).toSorted(), [...facts].toSorted()))
  }
})

it('a day of signing among the figures is an agreement', () => {
  const { agreements } = readPage(
    '宁波市人民政府\n德国亚琛市\n结好时间：1986年10月25日　面积：160.83平方公里　人口：24.9万（2020年底）',
  )
  assert.deepEqual(
    agreements.map(({ date }) => date.value),
    ['1986-10-25'],
  )
})

it('each label of a row has its value in the cell behind it, and a dash is none', () => {
  const row = '시장\t-\t결연일\t2007. 6. 8.'
  const page = `춘천시\n방소시(필리핀)\n일반현황\n위치\t루손섬 북부\t면적\t57.51㎢\n${row}`
  assert.deepEqual(factsOf(page), ['location=루손섬 북부', 'area_km2=57.51'])
  assert.deepEqual(
    readPage(page).agreements.map(({ date }) => date.value),
    ['2007-06-08'],
  )
})

describe('figures told in sentences', () => {
  const tongyeong = '통영시\n사야마시(일본)\n어떤 도시?\n'
  const ballarat = 'City of Ballarat\nSister City: Inagawa, Japan\n'
  const lines = [
    [
      tongyeong,
      '넓이 48.99㎢에 15만 1천여 명(2018년 4월 1일 현재)이 살며, 시의 나무는 차나무입니다.',
      ['area_km2=48.99', 'population=151000@2018-04-01', 'tree=차나무'],
    ],
    [tongyeong, '타이베이에서 기차로 2시간 거리입니다.', ['distance=타이베이에서 기차로 2시간 거리']],
    [
      ballarat,
      'Inagawa is a town of about 31,000 people (2015) and 34.9 square miles.',
      ['population=31000@2015', 'area_km2=90.39'],
    ],
    [
      ballarat,
      'Inagawa is a quiet place with some 31,000 neighbors as of the 2020 census.',
      ['population=31000@2020'],
    ],
    [ballarat, 'Farmers built the town, which became a city in 1954.', ['established=1954']],
  ] as const
  for (const [page, line, facts] of lines) {
    it(line, () => assert.deepEqual(factsOf(page + line).toSorted(), [...facts].toSorted()))
  }
})

it('on a page of several partners a figure of how it began is of the partner above', () => {
  const page =
    '北区役所\n友好都市\n西城区（中華人民共和国）\n北京市の中心部にあり、面積は50.7平方キロメートルです。\n中之条町（群馬県）\n面積 439.28平方キロメートル\n'
  assert.deepEqual(factsOf(page), [
    'location=北京市の中心部 of 西城区',
    'area_km2=50.7 of 西城区',
    'area_km2=439.28 of 中之条町',
  ])
})
