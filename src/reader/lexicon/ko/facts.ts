import { bounded } from '../../bounded.ts'
import type { FactWords } from '../fact-words.ts'

function each(names: string): readonly string[] {
  return names.split(' ')
}

export const facts: FactWords = {
  asOfColumn: /^(?:기준|기준\s?일자?|기준\s?시점|기준\s?연월|통계\s?기준)$/,
  labels: [
    {
      names: each('위치 소재지 소재 지리적위치 지리 위치및지형 지리위치 위치(소재지)'),
      key: 'location',
      form: 'words',
    },
    { names: each('거리 우리시와의거리 서울과의거리 직선거리'), key: 'distance', form: 'words' },
    {
      names: each(
        '총면적 면적 넓이 행정구역면적 전체면적 시면적 군면적 도시면적 토지면적 육지면적 시역면적 관할면적 행정면적',
      ),
      key: 'area_km2',
      form: 'area',
    },
    {
      names: each(
        '총인구수 총인구 인구수 인구 인구현황 상주인구 주민등록인구 주민수 도시인구 시인구 등록인구 전체인구 호적인구 정주인구',
      ),
      key: 'population',
      form: 'count',
    },
    { names: each('세대수 가구수 세대 가구 총세대수 총가구수 호수'), key: 'households', form: 'count' },
    {
      names: each(
        '시승격일 시승격일자 시승격 시승격연도 시승격년도 시로승격 시제시행 시제시행일 시제실시 시제 시정시행 시설립일 시설립 시설치 시설치일 시창설 도시설립 도시형성 도시건설 도시창설 도시건립 설립연도 설립년도 설립일 설립시기 설립 설치일 창설 창설일 창립 창립일 건설연도 건설시기 건립 개청 개청일 개청연도 건시 군설치 승격 승격일 승격연도 도시승격 정제시행 시제시행일자 건제 도시역사',
      ),
      key: 'established',
      form: 'date',
    },
    {
      names: each(
        '누리집 홈페이지 홈페이지주소 누리집주소 웹사이트 웹사이트주소 공식사이트 공식홈페이지 공식누리집 인터넷 인터넷주소 홈페이지URL 사이트',
      ),
      key: 'website',
      form: 'words',
    },
    {
      names: each(
        '시장명 시장이름 현시장 시장 시장성명 군수 현군수 구청장 현구청장 단체장 단체장명 자치단체장 기관장 정장 촌장 지사 현지사 성장 당서기 수장 행정책임자 대표자',
      ),
      key: 'mayor',
      form: 'words',
    },
    {
      names: each(
        '시의꽃 정의꽃 군의꽃 구의꽃 현의꽃 도의꽃 주의꽃 촌의꽃 시화 군화 구화 정화 현화 도화 시꽃 군꽃 구꽃 현꽃 도시꽃 도시의꽃 상징꽃 상징화 꽃',
      ),
      key: 'flower',
      form: 'words',
      short: true,
    },
    {
      names: each(
        '시의나무 정의나무 군의나무 구의나무 현의나무 도의나무 주의나무 촌의나무 시목 군목 구목 정목 현목 도목 시나무 군나무 구나무 현나무 도시나무 도시의나무 상징나무 상징목 시수 나무',
      ),
      key: 'tree',
      form: 'words',
      short: true,
    },
    {
      names: each(
        '시의새 정의새 군의새 구의새 현의새 도의새 주의새 촌의새 시조 군조 구조 정조 현조 도조 시새 군새 구새 현새 도시새 도시의새 상징새 상징조 새',
      ),
      key: 'bird',
      form: 'words',
      short: true,
    },
    {
      names: each('연평균기온 연평균온도 연중평균기온 평균기온 평균온도 연간평균기온 년평균기온 기온 연평균'),
      key: 'temperature_mean_c',
      form: 'degrees',
    },
    {
      names: each(
        '연평균강우량 연평균강수량 연간강수량 연간강우량 연강수량 연강우량 평균강수량 평균강우량 연간평균강수량 년강수량 년평균강수량 강수량 강우량',
      ),
      key: 'rainfall_mm',
      form: 'millimetres',
    },
    {
      names: each('기후 기후특성 기후조건 날씨 기상'),
      key: 'climate',
      form: 'words',
      members: each(
        '연평균기온 연평균온도 평균기온 평균온도 기온 연평균강우량 연평균강수량 연간강수량 연간강우량 연강수량 연강우량 강수량 강우량',
      ),
    },
    {
      names: each('지역특성 지역의특성 도시특성 도시의특성 특성 도시특징 특징'),
      key: null,
      form: 'words',
      members: each(
        '산업 주요산업 주요사업체 주요기업 교통 교육 문화행사및관광명소 문화관광 문화 관광 관광명소 특산물 특산품 축제',
      ),
    },
    {
      names: each('시의상징 군의상징 구의상징 현의상징 도시의상징 상징물 도시상징 상징 시상징 시상징물'),
      key: null,
      form: 'words',
      members: each('꽃 나무 새 시화 시목 시조 시의꽃 시의나무 시의새 시꽃 시나무 시새 군화 군목 군조'),
    },
    {
      names: each(
        '특산·산업 특산및산업 산업·특산 산업·경제 주요산업 산업구조 산업현황 산업 특화산업 주력산업 기간산업 대표산업 핵심산업 전략산업 산업특성 산업및경제 경제산업 산업경제 주산업 경제',
      ),
      key: 'industry',
      form: 'words',
    },
    {
      names: each('주요사업체 주요기업체 주요기업 대표기업 입주기업 기업체 기업체수 기업현황 기업'),
      key: 'companies',
      form: 'words',
    },
    {
      names: each('교통 교통편 대중교통 교통여건 교통망 교통수단 접근성 항공편'),
      key: 'transport',
      form: 'words',
    },
    {
      names: each('교육기관 교육 대학 주요대학 대학교 교육시설 교육현황 학교 학교현황'),
      key: 'education',
      form: 'words',
    },
    {
      names: each('문화행사및관광명소 문화및관광 문화관광 문화·관광 문화와관광 관광및문화 관광문화'),
      key: 'culture',
      form: 'words',
      either: [
        ['sights', /관광|명소|골프장|공원|해변|유적|디즈니|디지니/],
        ['culture', /박물관|문예|문화|오페라|축제|극장|미술관|도서관/],
      ],
    },
    {
      names: each(
        '문화행사 주요축제 주요행사 대표축제 대표행사 지역축제 축제 문화 문화축제 축제및행사 문화시설 문화예술 축제행사 주요문화행사 전통문화',
      ),
      key: 'culture',
      form: 'words',
    },
    {
      names: each(
        '관광명소 주요관광지 관광지 명소 관광 주요명소 볼거리 가볼만한곳 관광자원 주요관광자원 대표관광지 관광명소및축제 명승지 문화재 주요유적 유적지 관광시설',
      ),
      key: 'sights',
      form: 'words',
    },
    {
      names: each(
        '예산규모 재정규모 예산 재정 총예산 예산액 일반회계 시예산 세입예산 연간예산 재정현황 1년예산',
      ),
      key: null,
      form: 'money',
    },
    {
      names: each('특산물 특산품 주요특산물 주요특산품 지역특산물 대표특산물 명산품 농특산물 특산'),
      key: null,
      form: 'words',
    },
    { names: each('국가명 국가 나라 국명 국가(지역)'), key: null, form: 'words' },
    {
      names: each(
        '행정구역 행정조직 언어 종교 화폐 통화 시차 연혁 민족 의회 지형 자연환경 도시명 공무원수 공무원 직원수 역사 시의원 시의원수 의원수 지역총생산 국내총생산 GDP GRDP 1인당GDP 1인당소득 재정자립도 자치구 읍면동 행정단위 슬로건 도시브랜드 마스코트 캐릭터 표고 해발 고도 위도 경도 위도경도 우편번호 국가번호 전압 국제협력 시청소재지 주소 별칭 애칭 시의노래 도시성격 전체개요',
      ),
      key: null,
      form: 'words',
    },
  ],
  tieDate:
    /^(?:국제|국내)?(?:자매|우호|친선|상호)?(?:도시|교류|협력|우호)?(?:협력)?(?:결연|협정|협약|체결|양해각서|의향서|교류협정|제휴|합의|합의서|조인|MOU)(?:도시|서)?(?:체결|조인|서명)?(?:일자|일시|일|연도|년도|시기|연월일|년월일|연월|년월|날짜)?$|^(?:갱신|연장|재체결|재협약)(?:일자?|연월일|년월일|연도|년도)$/,
  country: /^(?:국가명|국가|나라)$/,
  areaUnits: [
    [/㎢|km2|km²|k㎡|제곱\s?킬로미터|평방\s?킬로미터|제곱\s?km|평방\s?km|평방키로|제곱킬로/i, 1],
    [/ha|헥타르/i, 0.01],
    [/sq\.?\s?mi|제곱\s?마일|평방\s?마일|mi²/i, 2.58999],
    [/㎡|m²|m2|제곱미터|평방미터/i, 0.000001],
    [/평/, 0.0000033058],
  ],
  scales: {
    조: 1e12,
    천억: 1e11,
    백억: 1e10,
    십억: 1e9,
    억: 1e8,
    천만: 1e7,
    백만: 1e6,
    십만: 1e5,
    만: 1e4,
    천: 1e3,
    백: 100,
  },
  currencies: [
    [/원/, 'budget_krw', 'KRW'],
    [/엔|円/, 'budget_jpy', 'JPY'],
    [/위안|元/, 'budget_cny', 'CNY'],
    [/달러|불|\$/, 'budget_usd', 'USD'],
    [/유로|€/, 'budget_eur', 'EUR'],
  ],
  belowZero: /영하\s?(?:약\s?)?$/,
  weatherUnits: /^\s?(?:[˚°]\s?C|℃|도|mm|㎜|밀리)/i,
  andSome: '\\s?여?',
  persons: '명|인|사람|여명',
  households: '세대|가구|호',
  and: /\s?(?:,(?!\d)|\/)\s?/,
  unfinished: /(?:및|와|과|(?<!·)·|,)$/,
  asOf: /(?<inside>(?:19|20)\d{2}\s?(?:년|[.])[^()\n]{0,16}?)(?=기준|현재|센서스|통계|추계|조사|\s말\s)/,
  prose: [
    {
      key: 'area_km2',
      form: 'area',
      pattern: /(?<label>면적|넓이)(?:은|는|이)?\s(?:총\s?)?(?:약\s?)?(?<value>\d(?:,(?=\d)|[^,]){0,24})/,
    },
    {
      key: 'population',
      form: 'count',
      pattern: bounded(String.raw`(?<label>인구)(?:은|는|가)?\s(?:약\s?)?(?<value>\d(?:,(?=\d)|[^,]){0,30})`),
    },
    {
      key: 'population',
      form: 'count',
      pattern: bounded(
        String.raw`(?<value>(?<![\d,.만천백]\s?)\d(?:[\d,.만천백]|\s(?=\d)){0,14}여?\s?명(?:\s?\([^()]{3,30}\))?)[이가]?\s(?<label>살[고며아]|사는|거주)`,
      ),
    },
    {
      key: 'temperature_mean_c',
      form: 'degrees',
      pattern: /(?<label>연?평균\s?기온)(?:은|이)?\s(?:약\s?)?(?<value>-?\d[\d.]{0,8}\s?(?:℃|[˚°]C|도))/,
    },
    {
      key: 'rainfall_mm',
      form: 'millimetres',
      pattern:
        /(?<label>연?(?:간|평균)?\s?강[수우]량)(?:은|이)?\s(?:약\s?)?(?<value>\d[\d,.]{0,12}\s?(?:mm|㎜))/,
    },
    {
      key: 'established',
      form: 'date',
      pattern:
        /(?<value>(?:1[0-9]|20)\d{2}년(?:\s\d{1,2}월)?(?:\s\d{1,2}일)?)(?:에)?\s(?<label>세워|설립|시로\s승격|시\s승격|시제|군에서 시로|시가 되|도시가 되|건설되|창설|승격|탄생)/,
    },
    {
      key: 'flower',
      form: 'words',
      pattern:
        /(?<label>[시군구정현도주촌]화|[시군구정현도주촌]의 꽃)[는은]\s(?<value>[가-힣]{1,10}?)(?=입니다|이며|이고|이다|,|\.|$)/,
    },
    {
      key: 'tree',
      form: 'words',
      pattern:
        /(?<label>[시군구정현도주촌]목|[시군구정현도주촌]의 나무)[는은]\s(?<value>[가-힣]{1,10}?)(?=입니다|이며|이고|이다|,|\.|$)/,
    },
    {
      key: 'bird',
      form: 'words',
      pattern:
        /(?<label>[시군구정현도주촌]조|[시군구정현도주촌]의 새)[는은]\s(?<value>[가-힣]{1,10}?)(?=입니다|이며|이고|이다|,|\.|$)/,
    },
    {
      key: 'industry',
      form: 'words',
      pattern: bounded(
        String.raw`(?<value>(?!이고|이며)(?=[가-힣]{2})[가-힣](?:[가-힣]|(?<![고며])[,·]\s?(?=[가-힣]{2})|(?<=[와과])\s(?=[가-힣]{2})){1,60}(?:\s[가-힣]{1,6}업)?)(?<label>\s산업)?이\s발달`,
      ),
    },
    {
      key: 'distance',
      form: 'words',
      pattern:
        /(?<value>[가-힣]{2,12}에서\s(?:[동서남북]{1,2}쪽으로|기차로|전철로|차로|자동차로|버스로|비행기로|배로|고속철도로)\s(?:약\s?)?[\d.]{1,9}\s?(?:㎞|km|시간|분)(?:\s거리)?)(?<label>)/,
    },
    {
      key: 'location',
      form: 'words',
      pattern: /(?<=[는은]\s)(?<value>[가-힣]{2,10}\s[가-힣]{1,6}부)에\s(?<label>자리|위치)/,
    },
    {
      key: 'industry',
      form: 'words',
      pattern: bounded(
        String.raw`(?:^|[.,]\s|[는은]\s)(?<value>[가-힣]{1,10}(?:[,·]\s?[가-힣]{1,10}|[와과]\s[가-힣]{1,10}|\s및\s[가-힣]{1,10}){0,1}[가-힣,·\s]{0,30}?)(?:이|가)\s(?<label>주요\s?산업|주산업|주력\s?산업|대표\s?산업|기간\s?산업)`,
      ),
    },
    {
      key: 'industry',
      form: 'words',
      pattern: bounded(
        String.raw`(?<label>주요\s?산업|주산업|주력\s?산업|대표\s?산업)(?:은|으로는|으로)\s(?<value>[가-힣][가-힣,·\s]{1,50}?)(?=\s?등이|\s?등을|이며|이고|이다|입니다|가\s있|이\s있|[.])`,
      ),
    },
    {
      key: 'location',
      form: 'words',
      pattern:
        /(?<=[는은]\s)(?<value>[가-힣]{2,14}\s[동서남북]{1,2}쪽에\s맞닿아\s있는\s[가-힣]{2,8}\s제\d의\s도시)(?<label>)/,
    },
  ],
  bare: [
    {
      key: 'households',
      form: 'count',
      pattern: bounded(
        String.raw`^(?:약\s)?(?<value>\d[\d,.만천백\s]{0,14}여?\s?(?<label>세대|가구)(?:\s?\([^()]{3,30}\))?)`,
      ),
    },
    {
      key: 'population',
      form: 'count',
      pattern: bounded(
        String.raw`^(?:약\s)?(?:\d[\d,.만천백]{0,14}\s?(?:세대|가구)\s?)?(?<value>\d[\d,.만천백\s]{0,14}여?\s?(?<label>명|인)(?:\s?\([^()]{3,30}\))?)$`,
      ),
    },
    {
      key: 'area_km2',
      form: 'area',
      pattern: /^(?:약\s)?(?<value>\d[\d,.]{0,12}\s?(?<label>㎢|km²|ha))$/,
    },
    {
      key: 'established',
      form: 'date',
      pattern:
        /^(?<value>(?:1\d|20)\d\d\s?[.년](?:\s?\d{1,2}\s?[.월]){0,1}(?:\s?\d{1,2}\s?[.일]?)?)\s?(?:에\s)?(?<label>시\s?(?:설립|승격|설치|창설|제)|설립|승격|시제\s?시행|개청|건설|창설)$/,
    },
    {
      key: 'industry',
      form: 'words',
      pattern: /^(?<value>[가-힣·\s]{2,24}\s(?<label>산업))$/,
    },
    {
      key: 'distance',
      form: 'words',
      pattern: bounded(
        String.raw`^(?<value>[가-힣\s]{2,14}에서\s[가-힣\s]{0,12}(?:약\s)?\d[\d,.]{0,6}\s?(?:분|시간|㎞|km)(?:\s거리)?)(?<label>)$`,
      ),
    },
  ],
  sentenceEnd: /(?<=다)\.\s?/,
}
