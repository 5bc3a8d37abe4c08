import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readFacts } from './read-facts.ts'

/** "key=value@as-of", as many as the line has, parted by " | ". */
function read(text: string): string {
  const document = fromPlainText(text)
  return readFacts(document, document.blocks, undefined, korean)
    .facts.filter(({ key }) => key !== null)
    .map(({ key, value, asOf }) => `${key?.value}=${value.value}${asOf ? `@${asOf.value}` : ''}`)
    .join(' | ')
}

describe('what Korean pages tell of a city', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['인구 : 약 38만 명(2021.12.31. 기준)', 'population=380000@2021-12-31'],
    ['면적/인구 : 36㎢/21만', 'area_km2=36 | population=210000'],
    ['면적·인구 : 1,234㎢, 56만 7천명', 'area_km2=1234 | population=567000'],
    ['인 구 : 1,234,567명(2020년 6월말 현재)', 'population=1234567@2020-06'],
    ["인구수 : 245,300명('22. 12월 말)", 'population=245300@2022-12'],
    ["인구 9만 8천여 명 ('24.12월)", 'population=98000@2024-12'],
    ['총인구 : 3백만명', 'population=3000000'],
    ['인구 1억 2천만 명', 'population=120000000'],
    ['인구\t412천명', 'population=412000'],
    ['인구: 52.3만명', 'population=523000'],
    ['세대수 : 41,208세대', 'households=41208'],
    ['세 대 : 12천세대', 'households=12000'],
    ['인구 : 11만명, 4만 5천세대(2023년 3월말)', 'population=110000@2023-03 | households=45000@2023-03'],
    ['면    적 : 1,003.4 km²', 'area_km2=1003.4'],
    ['넓이 : 512평방킬로미터', 'area_km2=512'],
    ['행정구역 면적 : 약 2,300㎢ (서울의 3.8배)', 'area_km2=2300'],
    ['면적 : 150.4 제곱마일', 'area_km2=389.53'],
    ['위 치 : 규슈 북부, 후쿠오카현 서부', 'location=규슈 북부, 후쿠오카현 서부'],
    ['소재지 : 베트남 중부', 'location=베트남 중부'],
    ['지리적 위치 : 요동반도 남단', 'location=요동반도 남단'],
    ['기온 : 연평균 14.2℃', 'temperature_mean_c=14.2'],
    ['평균 기온 : 영하 1.5도', 'temperature_mean_c=-1.5'],
    ['연 강수량 : 1,650㎜', 'rainfall_mm=1650'],
    ['강수량 : 연간 716.2㎜', 'rainfall_mm=716.2'],
    ['기후 : 온난다습한 아열대 기후', 'climate=온난다습한 아열대 기후'],
    ['시꽃 : 해바라기', 'flower=해바라기'],
    ['시의 꽃 : 진달래, 시의 나무 : 은행나무, 시의 새 : 까치', 'flower=진달래 | tree=은행나무 | bird=까치'],
    ['현 화 : 유채꽃    ○ 현 목 : 녹나무    ○ 현 조 : 동박새', 'flower=유채꽃 | tree=녹나무 | bird=동박새'],
    ['시화 벚꽃 / 시목 느티나무', 'flower=벚꽃 | tree=느티나무'],
    ['군나무 : 잣나무', 'tree=잣나무'],
    ['상징새 : 제비', 'bird=제비'],
    ['주요 산업 : 조선, 철강', 'industry=조선, 철강'],
    ['산업현황 : 제조업 42%, 서비스업 50%', 'industry=제조업 42%, 서비스업 50%'],
    ['시장 : 다나카 ○○', 'mayor=다나카 ○○'],
    ['현 시장 : 홍○○(2022. 7. 취임)', 'mayor=홍○○(2022. 7. 취임)'],
    ['단체장명 : 존 ○○', 'mayor=존 ○○'],
    ['예산 : 4,210억원(2023년)', 'budget_krw=421000000000@2023'],
    ["재정규모 : 620억 엔('21년도)", 'budget_jpy=62000000000@2021'],
    ['시제 시행일 : 1954. 3. 31.', 'established=1954-03-31'],
    ['시 승격일 : 1981년 7월 1일', 'established=1981-07-01'],
    ['도시 형성 : 1847년', 'established=1847'],
    ['시 설치 : 1995. 1. 1.', 'established=1995-01-01'],
    ['홈페이지 주소 : https://www.example.jp', 'website=https://www.example.jp'],
    ['대중교통 : 공항에서 버스 40분', 'transport=공항에서 버스 40분'],
    ['교통편 : 인천-칭다오 직항 1시간 30분', 'transport=인천-칭다오 직항 1시간 30분'],
    ['관광지 : 성산, 해변공원', 'sights=성산, 해변공원'],
    ['가볼만한 곳 : 옛 성터', 'sights=옛 성터'],
    ['대표 축제 : 눈꽃축제', 'culture=눈꽃축제'],
    ['대학 : 시립대 등 4개교', 'education=시립대 등 4개교'],
    ['면적\t36㎢\t인구\t21만명', 'area_km2=36 | population=210000'],
    ['시화\t철쭉\t시목\t느티나무', 'flower=철쭉 | tree=느티나무'],
    ['면적\n240.93㎢\n인구\n29,110명(2021. 4. 1.)', 'area_km2=240.93 | population=29110@2021-04-01'],
    ['상징 : 시화(철쭉), 시목(녹나무)', 'flower=철쭉 | tree=녹나무'],
    ['시장\t김 ○○\t홈페이지\twww.example.kr', 'mayor=김 ○○ | website=www.example.kr'],
    ['시화\t금잔화\t시목\t-', 'flower=금잔화'],
    ['거리 : 서울에서 950km', 'distance=서울에서 950km'],
    ['주요기업 : 가전업체 3곳', 'companies=가전업체 3곳'],
  ]
  for (const [line, facts] of lines) {
    it(`${line}: ${facts}`, () => assert.equal(read(line), facts))
  }
})
