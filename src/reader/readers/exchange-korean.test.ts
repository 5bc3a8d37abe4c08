import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Direction } from '../../kernel/vocabulary.ts'
import { lineOf, sidesOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { readDirection } from './direction/read-direction.ts'
import { readKind } from './kind.ts'
import { readPeople } from './people/read-people.ts'
import { readPlace } from './place.ts'

/** A line of a list, the people it tells, the direction seen from home, and the kinds that are right. */
type Line = readonly [
  line: string,
  people: number | undefined,
  direction: Direction | 'inbound|none' | 'outbound|none' | 'both|none',
  kinds: string,
]

interface Ties {
  readonly home: string
  readonly partner: string
  readonly country?: string
  readonly lines: readonly Line[]
}

const PAGES: readonly Ties[] = [
  {
    home: '여수시',
    partner: '항저우시',
    country: '중국',
    lines: [
      ['부시장을 단장으로 하는 방문단 12명 항저우시 방문', 12, 'outbound', 'official-visit'],
      ['항저우시 왕즈민 비서장 일행 7명 시장실 예방', 7, 'inbound', 'official-visit'],
      [
        '시장, 시의회 의장 외 5명 항저우 국제포럼 참석',
        7,
        'outbound',
        'official-visit|administration|education',
      ],
      ['항저우사범대학 무용과 학생 및 교수 스물네 명 여수거북선축제 공연', 24, 'inbound', 'culture'],
      ['여수시립국악단 서른두 명 서호문화제 축하공연', 32, 'outbound', 'culture'],
      ['항저우시 소년체육학교 탁구선수단 내방(인솔 2·선수 10)', 12, 'inbound', 'sports|youth'],
      [
        '우리 시 청년회의소 회원 15명, 항저우시 청년연합회와 교류회(항저우 시후구)',
        15,
        'outbound',
        'other|youth|official-visit',
      ],
      ['항저우시에서 보내온 모란 묘목 30그루 돌산공원에 식재', undefined, 'none', 'memorial|aid|other'],
      ['항저우시장의 신년 축하 서신 도착', undefined, 'none', 'other'],
      ['태풍 볼라벤 피해 위로 전문 수신', undefined, 'none', 'other|aid'],
      ['항저우시 부비서장 등 시찰단 일행 9명 영접', 9, 'inbound', 'official-visit'],
      ['항저우시 공무원 2명 여수시 파견연수 수료식', 2, 'inbound', 'administration'],
      ['여수시 공무원 1명 항저우시 교환근무 종료 귀임', 1, 'outbound', 'administration'],
      ['항저우시 우호대표단(단장 : 부시장) 8명 입국', 8, 'inbound', 'official-visit'],
      ['시 대표단 6명 방중(항저우, 상하이)', 6, 'outbound', 'official-visit'],
      ['항저우시 언론사 취재단 5명 초청 팸투어', 5, 'inbound', 'other|economy|culture'],
      ['여수상공회의소 경제사절단 22명 항저우 투자환경 조사', 22, 'outbound', 'economy'],
      ['양 시 고등학생 상호 홈스테이 각 12명', 24, 'both', 'youth'],
      ['양 도시 교육국장 줌(Zoom) 간담회', undefined, 'none', 'online'],
      [
        '항저우시 여유국장 외 3인 관광설명회 개최(여수 히든베이호텔)',
        4,
        'inbound',
        'economy|culture|official-visit',
      ],
      ['의장단 4명 항저우시 인민대표대회 상무위원회 방문', 4, 'outbound', 'council'],
      ['항저우시 정치협상회의 부주석 등 6명 시의회 방문', 6, 'inbound', 'council|official-visit'],
      ['여수시 배구동호인 20여명, 항저우 생활체육대회 출전', 20, 'outbound', 'sports'],
      ['항저우시 치어리더팀 10명가량 여수밤바다 불꽃축제 참가', 10, 'inbound', 'culture'],
      ['수출상담회(항저우) 관내 8개 업체 참가', undefined, 'outbound', 'economy'],
      [
        '자매결연 20주년 기념 수묵화전(장소: 항저우시 미술관)',
        undefined,
        'outbound|none',
        'culture|memorial',
      ],
      ['시민 대표 부부 3쌍 항저우시 초청 방문', 6, 'outbound', 'official-visit|other'],
      ['항저우시 소방대 시찰단 여수소방서 견학 (총원 11명)', 11, 'inbound', 'administration'],
      ['항저우 동물원에 여수 황새 한 쌍 기증', undefined, 'none', 'aid'],
      [
        '항저우시 여자고등학교와 여수여자고등학교 자매학교 결연',
        undefined,
        'both|none',
        'education|agreement',
      ],
      ['중국 항저우시 당교 연수생 14명 여수 행정 체험', 14, 'inbound', 'administration|education'],
      ['항저우 국제우호도시 시장포럼(시장, 국제협력과장, 통역 등 5명)', 5, 'outbound', 'official-visit'],
    ],
  },
  {
    home: '보은군',
    partner: '글렌데일시',
    country: '미국',
    lines: [
      [
        '보은군 영어우수학생 선진지 연수(학생 20명, 교사 1명, 공무원 1명) - 글렌데일시',
        22,
        'outbound',
        'youth|education',
      ],
      ['글렌데일 시장 부부 2명 내군, 대추축제 개막식 테이프커팅', 2, 'inbound', 'culture|official-visit'],
      ['군수 등 군 대표단 7명, 글렌데일시 창립 100주년 행사 참석', 7, 'outbound', 'memorial|official-visit'],
      ['글렌데일 커뮤니티칼리지 총장 외 2명 충북도립대 방문, 학점교류 협의', 3, 'inbound', 'education'],
      ['원어민 교사 4명 글렌데일교육구에서 파견', 4, 'inbound', 'education'],
      ['글렌데일시 의용소방대원 열 명 보은소방서 합동훈련', 10, 'inbound', 'administration|other'],
      ['보은 대추 홍보 판촉전(글렌데일 갤러리아) 농협 임직원 5명', 5, 'outbound', 'economy'],
      ['글렌데일시로부터 산불 진화용 헬멧 50개 기증받음', undefined, 'none', 'aid'],
      ['군민장학회 해외어학연수생 16명 출국', 16, 'outbound', 'youth|education'],
      ['글렌데일시 교환학생 3명 입국(1년 과정)', 3, 'inbound', 'youth|education'],
      ['글렌데일 고교생 방문단 13명 환송식', 13, 'inbound', 'youth'],
      [
        '미국 선진농업 해외연수 농업인 18명(글렌데일시 외 2개 도시)',
        18,
        'outbound',
        'economy|administration|education',
      ],
      ['보은문화원 난타공연단 14명 글렌데일 한인축제 초청 공연', 14, 'outbound', 'culture'],
      ['글렌데일 시립도서관에 한글 도서 350권 발송', undefined, 'none', 'aid|culture'],
      ['글렌데일시의회 의원 3명과 수행원 2명 본군 방문', 5, 'inbound', 'council'],
      ['부군수 접견 : 글렌데일 자매도시위원회 위원장 외 4명', 5, 'inbound', 'official-visit'],
      ['글렌데일시 소녀상 제막 3주년 기념식 참석(군수 외 9명)', 10, 'outbound', 'memorial'],
      ['보은군·글렌데일시 중학생 펜팔 편지 교환(120통)', undefined, 'none', 'youth|other'],
      ['글렌데일 화가 2명 보은 속리산 레지던시', 2, 'inbound', 'culture'],
      ['여자축구단 25명 미국 전지훈련(글렌데일 스포츠센터)', 25, 'outbound', 'sports'],
      ['글렌데일 시장 취임식 축하 사절로 부군수 방미', undefined, 'outbound', 'official-visit'],
      ['보은고 학생 10·교사 2 글렌데일 자매학교 수업 참관', 12, 'outbound', 'youth|education'],
      ['글렌데일 교육위원 방문 환영 만찬(교육위원 5, 교장 3)', 8, 'inbound', 'education|official-visit'],
    ],
  },
  {
    home: '전주시',
    partner: '안동시',
    lines: [
      ['안동시 공무원 노조 임원 8명 전주시청 방문', 8, 'inbound', 'administration|official-visit'],
      ['전주시새마을회 40명 안동 하회마을 견학', 40, 'outbound', 'administration|other|culture'],
      ['안동탈춤페스티벌에 시립무용단 27명 파견', 27, 'outbound', 'culture'],
      ['전주세계소리축제에 안동시장 등 6명 초청', 6, 'inbound', 'culture|official-visit'],
      ['안동 산불 이재민 돕기 성금 3천만원 전달', undefined, 'none', 'aid'],
      ['전주·안동 공무원 친선 축구대회(장소 : 안동시민운동장, 선수 22명)', 22, 'outbound', 'sports'],
      ['안동시 → 전주시 : 안동사과 100상자 기탁', undefined, 'none', 'aid'],
      ['전주시자원봉사센터 안동 산불 피해복구 봉사(45명)', 45, 'outbound', 'aid'],
      ['안동시 이·통장연합회 임원진 열다섯 명 전주 한옥마을 벤치마킹', 15, 'inbound', 'administration'],
      ['안동시의회 사무국 직원 12명 우리 시 의회 견학', 12, 'inbound', 'council|administration'],
      ['전주 어린이기자단 30명 안동 독립운동기념관 탐방', 30, 'outbound', 'youth'],
      ['시장 외 15명 안동 국제탈춤축제 개막식 참석', 16, 'outbound', 'culture|official-visit'],
      ['안동예총 회원 50명 초청 합동예술제', 50, 'inbound', 'culture'],
      ['주민자치위원 35명 안동시 풍산읍 방문', 35, 'outbound', 'official-visit|other|administration'],
      ['안동시 여성단체협의회 회장 외 24명 전주비빔밥축제 관람', 25, 'inbound', 'culture'],
      ['안동시 어르신 게이트볼 선수단 초청 친선경기(50명)', 50, 'inbound', 'sports'],
      ['고향사랑기부금 상호 기부(양 시 공무원 각 100만원)', undefined, 'none', 'aid|administration'],
      ['안동시에서 개최된 영호남 청소년 한마당에 관내 중학생 20명 참여', 20, 'outbound', 'youth'],
    ],
  },
  {
    home: '춘천시',
    partner: '가가미가하라시',
    country: '일본',
    lines: [
      ['가가미가하라시 시장 및 시의회 의장 일행 10명 본시 방문', 10, 'inbound', 'official-visit|council'],
      ['가가미가하라시로 시 직원 1명 파견(2년간)', 1, 'outbound', 'administration'],
      ['가가미가하라시로부터 직원 1명 수용 연수', 1, 'inbound', 'administration'],
      ['춘천인형극제 참관차 가가미가하라시 문화과장 외 2명 내방', 3, 'inbound', 'culture|official-visit'],
      ['청소년 축구교류전 : 가가미가하라시 중학생 24명·인솔자 4명 방문', 28, 'inbound', 'sports|youth'],
      ['춘천마라톤대회 가가미가하라 시민 마라토너 8명 출전', 8, 'inbound', 'sports'],
      [
        '제12회 일본 가가미가하라 벚꽃마라톤 참가 시 대표 선수단 파견(임원 2 선수 8)',
        10,
        'outbound',
        'sports',
      ],
      ['동일본 대지진 시민 모금액 2,150만원 송금', undefined, 'none', 'aid'],
      [
        '가가미가하라시 항공우주박물관 관장, 학예사 등 3명 애니메이션박물관 방문',
        3,
        'inbound',
        'culture|official-visit|education',
      ],
      ['강원도립대 교수 1인 가가미가하라시 시민강좌 강연', 1, 'outbound', 'education|culture'],
      ['춘천닭갈비 요리강습회(강사 2명, 가가미가하라시 산업문화센터)', 2, 'outbound', 'culture'],
      ['가가미가하라시 부녀회원 16명 김장 담그기 체험', 16, 'inbound', 'culture'],
      ['양 시 초등학교 영상수업 실시', undefined, 'none', 'online'],
      ['일본어 강사 초빙(가가미가하라시, 1명)', 1, 'inbound', 'education|administration'],
      ['가가미가하라시 국제교류협회 방문단 18명 (민박 9가구)', 18, 'inbound', 'other|official-visit|youth'],
      ['방일 대표단(시장, 의장, 국장 3명 등 총 9명)', 9, 'outbound', 'official-visit'],
      ['춘천시 민간사절단 51명 전세기편 방문', 51, 'outbound', 'official-visit|other'],
      ['가가미가하라시 소방본부 기념품 및 감사장 접수', undefined, 'none', 'other|memorial|aid'],
      [
        '시민의 날 행사에 가가미가하라시 축하사절 세 명 참석',
        3,
        'inbound',
        'memorial|official-visit|culture',
      ],
      ['춘천시 여성합창단 정기연주회에 가가미가하라 합창단 서른한 명 협연', 31, 'inbound', 'culture'],
      ['배드민턴 교류 답방(선수 16, 임원 4) - 가가미가하라 체육관', 20, 'outbound', 'sports'],
      ['가가미가하라시 농협 조합장 외 임원 7명 방문', 8, 'inbound', 'economy|official-visit'],
      [
        '강원대학교병원 의료진 6명 가가미가하라 시민병원 연수',
        6,
        'outbound',
        'education|administration|other',
      ],
      ['가가미가하라시장 취임 축하 화환 발송', undefined, 'none', 'other'],
      [
        '가가미가하라시 초등학생 야구단 내한(감독 1, 코치 2, 선수 18, 학부모 9)',
        30,
        'inbound',
        'sports|youth',
      ],
      ['막국수닭갈비축제에 가가미가하라시 다도회 회원 8명을 초청', 8, 'inbound', 'culture'],
      ['가가미가하라시의 초청으로 시의원 5명이 방문', 5, 'outbound', 'council'],
      ['시장이 가가미가하라시장을 접견하고 환담', undefined, 'inbound', 'official-visit'],
      ['가가미가하라시 방재훈련에 시 소방공무원 4명이 참관', 4, 'outbound', 'administration'],
      ['춘천시를 방문한 가가미가하라시 대표단 11명과 간담회', 11, 'inbound', 'official-visit'],
    ],
  },
  {
    home: '영암군',
    partner: '후저우시',
    country: '중국',
    lines: [
      [
        '후저우시 인민정부 외사판공실 주임 일행 5명 왕인문화축제 개막식 참석',
        5,
        'inbound',
        'culture|official-visit',
      ],
      [
        '군수를 단장으로 한 대표단 9명이 후저우시를 방문하여 우호교류 협의서에 서명',
        9,
        'outbound',
        'agreement|official-visit',
      ],
      ['도기박물관 소장품 30점 후저우시박물관 순회전시', undefined, 'outbound|none', 'culture'],
      ['후저우시 사범학원 교환교수 1명 군립도서관 중국어 강좌', 1, 'inbound', 'education|culture'],
      ['후저우 국제호수문화축제에 군 공연단(가야금산조 7, 무용 5) 참가', 12, 'outbound', 'culture'],
      ['후저우시 교육국 초청으로 관내 교장단 8명 현지 학교 견학', 8, 'outbound', 'education'],
      ['코로나19 위기 극복을 위해 후저우시가 보낸 마스크 2만 장 도착', undefined, 'none', 'aid'],
      ['후저우시 여성기업가협회 회장단 10명 군청 접견', 10, 'inbound', 'economy|official-visit'],
      ['부군수 일행 6명, 후저우시 자매결연 10주년 경축행사 참석', 6, 'outbound', 'memorial|official-visit'],
      ['군의회 의장 등 의원 5명과 사무과 직원 2명 후저우시 방문', 7, 'outbound', 'council'],
      ['후저우시 촬영가협회 회원 15명 월출산 출사', 15, 'inbound', 'culture'],
      ['영암 씨름단 11명 후저우시 초청 시범경기', 11, 'outbound', 'sports'],
      ['후저우시 명예군민증 수여(전 후저우시장)', undefined, 'inbound|none', 'memorial'],
      ['무화과 묘목 500주 기증', undefined, 'none', 'aid'],
      ['후저우시 관광국, 영암군에서 관광홍보설명회 개최', undefined, 'inbound|none', 'economy|culture'],
      ['후저우시 청소년 문화교류단 26명(인솔 4명 포함) 2박 3일간 방문', 26, 'inbound', 'youth|culture'],
      ['2023 항저우 아시안게임 계기 군 대표단 방중', undefined, 'outbound', 'official-visit|sports'],
    ],
  },
  {
    home: '수원시',
    partner: '아사히카와시',
    country: '일본',
    lines: [
      ['아사히카와시 눈축제 얼음조각 경연대회에 수원 조각팀 3명 출전', 3, 'outbound', 'culture|sports'],
      ['아사히카와시 수도국 기술직 공무원 2명 연수', 2, 'inbound', 'administration'],
      ['시 수도사업소 직원 2명 아사히카와시 파견', 2, 'outbound', 'administration'],
      ['화성문화제 정조대왕 능행차에 아사히카와시민 20명 동참', 20, 'inbound', 'culture'],
      ['일본 아사히카와시의회 일·한우호의원연맹 소속 의원 9명 수원시의회 방문', 9, 'inbound', 'council'],
      ['여자고교 탁구 친선교류(수원 9명 아사히카와 방문)', 9, 'outbound', 'sports|youth'],
      ['시민 홈스테이단 14명을 아사히카와시에 파견', 14, 'outbound', 'youth|other|official-visit'],
      ['아사히카와시로 출국(중학생 16명, 인솔 2명)', 18, 'outbound', 'youth'],
      ['아사히카와 동물원 사육사 두 명 초청 연수', 2, 'inbound', 'administration|education'],
      ['제30회 아사히카와 겨울축제 참관(제2부시장 외 7명)', 8, 'outbound', 'culture|official-visit'],
      ['아사히카와시장, 수원 화성 방화 피해 위로 전문 보내옴', undefined, 'none', 'other|aid'],
      [
        '자매결연 35주년 기념 양 시 시민합창단 합동공연(장소 : 수원SK아트리움)',
        undefined,
        'inbound',
        'culture|memorial',
      ],
      ['아사히카와시 목공예가 작품 기증식(수원시청)', undefined, 'inbound|none', 'culture|aid|memorial'],
      ['교류사진전 「두 도시의 사계」(수원시청 로비)', undefined, 'inbound|none', 'culture'],
      [
        '아사히카와 라이온스클럽 회원 12명, 수원 라이온스클럽 창립기념식 참석',
        12,
        'inbound',
        'other|memorial|official-visit',
      ],
      ['아사히카와시 국제교류원 1명 임용', 1, 'inbound', 'administration'],
      ['수원시 청소년 아사히카와 캠프(학생 20, 지도자 3)', 23, 'outbound', 'youth'],
      ['양 도시 시립미술관 학예연구사 온라인 세미나', undefined, 'none', 'online'],
    ],
  },
  {
    home: '강서구',
    partner: '상주시',
    lines: [
      ['구청장 등 간부 10명 상주곶감축제 방문', 10, 'outbound', 'culture|official-visit'],
      ['상주시 농특산물 추석맞이 직거래 판매(구청 앞마당)', undefined, 'inbound|none', 'economy'],
      ['강서구 새마을부녀회 40명, 상주시 농촌일손돕기', 40, 'outbound', 'aid|other'],
      ['상주시장 외 11명 허준축제 개막식 축하 방문', 12, 'inbound', 'culture|official-visit'],
      ['강서구 직원 가족 80명 상주 농촌체험', 80, 'outbound', 'culture|other|administration'],
      ['상주시 초등학생 36명 서울 문화탐방', 36, 'inbound', 'youth|culture'],
      ['상주시청 직원 동호회와 친선 축구경기(강서구민체육센터, 22명)', 22, 'inbound', 'sports'],
      ['집중호우 피해 상주시에 생수 2,000병 긴급 지원', undefined, 'none', 'aid'],
      ['구립합창단 상주시민의 날 기념음악회 출연(단원 38명)', 38, 'outbound', 'culture'],
      ['상주쌀 홍보 및 판매 행사', undefined, 'inbound|none', 'economy'],
      ['상주시의회 의원 17명 강서구의회 내방', 17, 'inbound', 'council'],
      ['강서구·상주시 도서관 도서 교환전', undefined, 'none', 'culture|education'],
    ],
  },
  {
    home: '화천군',
    partner: '카르스시',
    country: '튀르키예',
    lines: [
      ['카르스시 부시장 외 수행원 3명 산천어축제 참관', 4, 'inbound', 'culture|official-visit'],
      ['튀르키예 참전용사 후손 장학생 5명 초청', 5, 'inbound', 'youth|memorial|education'],
      [
        '군수 일행 5명 튀르키예 방문, 카르스시와 겨울축제 교류협약 체결',
        5,
        'outbound',
        'agreement|official-visit|culture',
      ],
      ['튀르키예 지진 피해 이재민 돕기 성금 2,500만원 전달', undefined, 'none', 'aid'],
      ['카르스 대학교 한국어과 학생 열두 명 화천 어학캠프', 12, 'inbound', 'youth|education'],
      ['화천 산천어등 500개 카르스시 거리 전시', undefined, 'outbound|none', 'culture'],
      ['얼음조각가 4명 카르스에서 초빙', 4, 'inbound', 'culture'],
      ['축제조직위 직원 3명을 카르스 크리스털 겨울축제에 보냄', 3, 'outbound', 'culture|administration'],
      ['주한 튀르키예 대사 일행 7명 군청 내방', 7, 'inbound', 'official-visit'],
      ['화천군 여자 아이스하키팀 카르스 국제대회 3위(선수단 24명)', 24, 'outbound', 'sports'],
    ],
  },
]

for (const { home, partner, country, lines } of PAGES) {
  const names = sidesOf(home, partner, ...(country ? [country] : []))
  describe(`a line of ${home} about ${partner}`, () => {
    for (const [line, people, direction, kinds] of lines) {
      const about = lineOf(line)
      it(`${line}: ${people ?? 'nobody counted'}`, () =>
        assert.equal(readPeople(about, undefined, korean.people).total?.value, people))
      it(`${line}: ${direction}`, () => {
        const place = readPlace(about, names, korean)
        const read = readDirection(about, { names, cell: undefined, place }, korean.directions)
        assert.ok(direction.split('|').includes(read.value), `${read.value} by ${read.rule}`)
      })
      it(`${line}: ${kinds}`, () => {
        const read = readKind(about, korean.kinds)
        assert.ok(kinds.split('|').includes(read.value), `${read.value} by ${read.rule}`)
      })
    }
  })
}
