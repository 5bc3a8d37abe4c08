import { grouped } from './quantity.ts'
import { withParticle } from './particle.ts'
import type { Vocabulary } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'ko')

const vocabulary: Vocabulary = {
  kinds: {
    agreement: '협약',
    'official-visit': '대표단',
    council: '의회',
    youth: '청소년',
    culture: '문화예술',
    sports: '체육',
    economy: '경제',
    administration: '행정',
    education: '교육',
    aid: '지원',
    memorial: '기념',
    online: '온라인',
    other: '기타',
  },
  directions: { outbound: '간 교류', inbound: '온 교류', both: '서로 오간 교류', none: '오가지 않은 교류' },
  ties: {
    sister: '자매도시',
    friendship: '우호도시',
    'letter-of-intent': '교류의향 도시',
    mou: '업무협약 도시',
    other: '교류도시',
  },
  agreements: {
    sister: '자매결연',
    friendship: '우호협정',
    'letter-of-intent': '교류의향서',
    mou: '업무협약(MOU)',
    other: '협약',
  },
  agreementDates: {
    intent: '의향 접수',
    'council-resolution': '의회 의결',
    signing: '체결',
    effect: '발효',
    end: '종료',
  },
  compass: ['북', '북동', '동', '남동', '남', '남서', '서', '북서'],
  scores: { 5: '매우 만족', 4: '만족', 3: '보통', 2: '불만족', 1: '매우 불만족' },
}

/** Korean defines the keys; every other language satisfies this type, so that a gap is a compile error. */
export const ko = {
  ...vocabulary,

  // The frame of every page
  siteName: (home: string) => `${home} 교류도시`,
  siteNameWithoutRegister: '교류도시',
  titled: (title: string, site: string) => `${title} | ${site}`,
  skipToContent: '본문 바로가기',
  skipToMenu: '메뉴 바로가기',
  masthead: '이 누리집은 대한민국 공식 전자정부 누리집입니다.',
  logo: (home: string) => `${home} 로고`,
  mainMenu: '주메뉴',
  openMenu: '주메뉴 열기',
  languages: '언어 선택',
  footer: '누리집 정보',
  home: '홈',
  allPartners: '교류도시 한눈에',
  siteMap: '사이트맵',
  siteMapAbout: (site: string) => `${site} 누리집의 모든 쪽입니다.`,
  youAreHere: '현재 위치',
  recordedIn: (language: string) => `이 부분은 ${language}로만 기록되어 있습니다.`,

  // Home
  homeTitle: (home: string) => `${home} 교류도시`,
  homeAbout: (home: string) => `${withParticle(home, '와/과')} 교류하는 도시, 맺은 협약, 오간 사람들의 기록`,
  homeLead: (partners: number, countries: number) =>
    countries > 1
      ? `${n(countries)}개 나라의 도시 ${n(partners)}곳과 이어져 있습니다.`
      : `도시 ${n(partners)}곳과 이어져 있습니다.`,
  homeEmpty: '아직 공개한 교류도시가 없습니다.',
  partnersOfKind: (count: number) => `${n(count)}곳`,
  exchangeCount: (count: number) => `교류 ${n(count)}건`,
  lastExchange: '최근 교류',
  noExchange: '기록된 교류가 아직 없습니다.',
  tieNotKnown: '결연 기록 없음',

  // A partner's page
  partnerAbout: (home: string, partner: string) =>
    `${withParticle(home, '와/과')} ${partner}의 추진배경, 일반현황, 협약, 교류추진 현황`,
  nameWithTie: (tie: string) => `(${tie})`,
  since: (date: string) => `${date} 체결`,
  sinceShort: (date: string) => `${date}부터`,
  years: (years: number) => (years > 0 ? `${n(years)}년` : '첫해'),
  nextAnniversary: (date: string, years: number) => `다음 기념일 ${date}, ${n(years)}주년`,
  mapOf: (home: string, partner: string) =>
    `${withParticle(home, '와/과')} ${partner}의 위치와 두 도시를 잇는 선`,
  mapOfAll: (home: string, partners: number) =>
    `${home}에서 교류도시 ${n(partners)}곳으로 이어지는 선을 그린 세계 지도`,
  locatorTitle: (partner: string) => `${partner} 위치`,
  distance: '거리',
  kilometres: (km: number) => `약 ${n(km)}\u00a0km`,
  direction: '방향',
  towards: (home: string, point: string) => `${home}의 ${point}쪽`,
  localTime: '시차',
  later: (hours: string, home: string) => `${home}보다 ${hours} 늦음`,
  earlier: (hours: string, home: string) => `${home}보다 ${hours} 빠름`,
  sameTime: (home: string) => `${withParticle(home, '와/과')} 같음`,
  hours: (hours: number, minutes: number) => (minutes ? `${hours}시간 ${minutes}분` : `${hours}시간`),
  timeThere: '지금 그곳은',

  background: '추진배경·성과',
  facts: '일반현황',
  factsCaption: (partner: string) => `${partner} 일반현황: 구분, 내용, 기준 시점과 출처`,
  factsLabel: '구분',
  factsValue: '내용',
  factsAsOf: '기준',
  asOf: (date: string) => `${date} 기준`,
  asOfUnknown: '시점 모름',
  checkedOn: (date: string) => `${date} 확인`,
  sources: '출처',
  sourceNumber: (number: number) => `출처 ${number}`,
  received: (date: string) => `${date} 받음`,
  agreementSigned: (type: string) => `${type} 체결일`,
  agreementsTitle: '맺은 협약',
  thirdPartyAgreements: '두 도시의 단체가 맺은 협약',

  exchanges: '교류추진 현황',
  count: (count: number) => `${n(count)}건`,
  filter: '골라 보기',
  allOf: '모두',
  filterKind: '분야',
  filterDirection: '방향',
  filterView: '보기 방식',
  asTimeline: '연표',
  asTable: '표',
  nothingMatches: '고른 분야와 방향에 맞는 교류가 없습니다. 다른 것을 골라 보세요.',
  timelineHint: (home: string, partner: string) =>
    `왼쪽은 ${partner}에서 ${withParticle(home, '으로/로')} 온 교류, 오른쪽은 ${home}에서 ${withParticle(partner, '으로/로')} 간 교류, 가운데는 오가지 않은 교류입니다.`,
  came: (home: string) => `${home}에 왔음`,
  went: (partner: string) => `${partner}에 갔음`,
  bothWays: '서로 오감',
  noTravel: '오가지 않음',
  cameSide: (partner: string, home: string) => `${partner}에서 ${withParticle(home, '으로/로')}`,
  wentSide: (home: string, partner: string) => `${home}에서 ${withParticle(partner, '으로/로')}`,
  inferred: '추정',
  inferredHint: '‘추정’은 원문에 방향이 적혀 있지 않아 내용으로 미루어 정한 것입니다.',
  yearUnknown: '날짜 모름',
  silentYears: (years: string) => `${years} 기록된 교류 없음`,
  people: (count: number) => `${n(count)}명`,
  partsOf: '함께한 일',
  sourceWords: '옛 누리집의 글',
  alsoTold: '같은 일을 적은 다른 글',
  tableCaption: (partner: string) => `${partner} 교류추진 현황: 날짜, 내용, 분야, 방향, 인원`,
  tableDate: '날짜',
  tableWhat: '내용',
  tableKind: '분야',
  tableDirection: '방향',
  tablePeople: '인원',
  notWritten: '적혀 있지 않음',

  chart: '해마다 오간 사람',
  chartAbout: (first: string, last: string) => `${first}년부터 ${last}년까지 해마다 온 사람과 간 사람의 수`,
  chartCame: '온 사람',
  chartWent: '간 사람',
  chartNumbers: '숫자를 표로 보기',
  chartYear: '연도',
  chartTotal: '모두',
  chartUncounted: (count: number) =>
    `오간 교류 가운데 ${n(count)}건은 사람 수가 적혀 있지 않아 그림에 없습니다.`,

  // The end of a page
  pageEnd: '이 쪽의 담당과 최종수정일',
  department: '담당부서',
  contact: '문의',
  call: '전화\u00a0걸기',
  lastChanged: '최종수정일',
  lastChecked: '확인일',
  notChecked: '아직 확인하지 않음',
  licence: '이용허락',
  survey: '현재 페이지에서 제공하는 정보에 만족하십니까?',
  surveyComment: '의견 남기기 (선택)',
  surveyCommentLabel: '의견',
  surveyCommentHint: '1,000자까지 쓸 수 있습니다. 쓴 뒤 위의 다섯 답 가운데 하나를 누르면 함께 보냅니다.',
  surveyPrivacy: '이름과 주소(IP)는 남기지 않습니다. 의견에도 개인정보를 적지 마세요.',
  surveySending: '보내는 중입니다.',
  surveyThanks: '의견을 보내 주셔서 고맙습니다.',
  surveyFailed: '보내지 못했습니다. 쓰신 글은 그대로 있습니다. 잠시 뒤 다시 눌러 주세요.',
  thanksTitle: '고맙습니다',
  thanksText: '답을 잘 받았습니다. 이 쪽을 고치는 데 쓰겠습니다.',
  backToPage: '보던 쪽으로 돌아가기',
  surveyRefusedTitle: '답을 보내지 못했습니다',
  errorSummary: '다음을 고쳐 주세요',
  faultScoreMissing: '다섯 답 가운데 하나를 눌러 주세요',
  faultScoreWrong: '다섯 답 가운데 하나를 다시 눌러 주세요',
  faultCommentTooLong: '의견을 1,000자 안으로 줄여 주세요',
  faultPageUnknown: '보던 쪽을 찾지 못했습니다. 그 쪽을 다시 열어 답해 주세요',
  faultKeyReused: '이 답은 이미 다른 내용으로 받았습니다. 고친 답을 보내려면 다시 눌러 주세요',

  errors: {
    403: [
      '볼 수 없는 쪽입니다',
      '이 쪽은 공개하지 않은 쪽입니다. 주소가 맞는지 확인하거나 처음 화면에서 찾아 주세요.',
    ],
    404: [
      '쪽을 찾지 못했습니다',
      '주소가 바뀌었거나 잘못 적혔습니다. 처음 화면이나 사이트맵에서 찾아 주세요.',
    ],
    410: ['내린 쪽입니다', '이 쪽은 공개했다가 내렸습니다. 처음 화면에서 다른 교류도시를 볼 수 있습니다.'],
    413: ['보낸 것이 너무 큽니다', '글이나 파일을 줄여서 다시 보내 주세요.'],
    422: ['보낸 내용을 읽지 못했습니다', '앞 쪽으로 돌아가 빠진 것이 없는지 확인하고 다시 보내 주세요.'],
    429: ['요청이 너무 잦습니다', '1분쯤 기다렸다가 다시 시도해 주세요.'],
    500: [
      '화면을 만들지 못했습니다',
      '우리 쪽의 잘못입니다. 잠시 뒤 다시 열어 주세요. 보낸 것이 있다면 다시 확인해 주세요.',
    ],
    503: ['지금은 쓸 수 없습니다', '점검 중이거나 사용자가 많습니다. 몇 분 뒤 다시 열어 주세요.'],
  } satisfies Readonly<Record<ErrorStatus, readonly [string, string]>>,
}

/** The statuses that have words of their own; any other is shown as 404 (below 500) or 500. */
export type ErrorStatus = 403 | 404 | 410 | 413 | 422 | 429 | 500 | 503

export type Words = typeof ko
