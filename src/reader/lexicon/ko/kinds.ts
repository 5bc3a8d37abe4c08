import type { KindRule } from '../lexicon.ts'

/** The most specific first: a signing at a festival is an agreement, a school's concert is culture. */
export const kinds: readonly KindRule[] = [
  {
    kind: 'online',
    rule: 'online',
    when: /화상|온라인|비대면|웨비나|줌\s?회의|영상\s?(?:회의|통화|간담|면담|메시지|축사)/,
  },
  {
    kind: 'agreement',
    rule: 'signed',
    when: /의향서|조인식|협정식|결연식|(?:협정|협약|결연|합의서|의정서|양해각서|비망록|각서|MOU|약정)[^,\t\n]{0,12}(?:체결|서명|조인|교환|갱신|연장|맺)(?!\s?\d{1,4}\s?주년)|(?:체결|서명)[^,\t\n]{0,6}(?:협정|협약|결연)|(?:교류|결연)\s?제안\s?서한/,
  },
  {
    kind: 'other',
    rule: 'greetings',
    when: /축전|(?:위로|애도|조의)\s?(?:서한|전문|편지)|전문\s?(?:발송|접수)|조전|(?:축하|안부|신년|연하|새해)\s?(?:카드|서한|편지|인사|서신)|연하장/,
  },
  {
    kind: 'council',
    rule: 'council',
    when: /(?<!협)의회(?!민주)|의원단|(?:시|군|구)의원|의원\s?(?:등\s?|외\s?)?\d|인민대표대회/,
  },
  {
    kind: 'aid',
    rule: 'goods-or-money',
    when: /성금|구호|위로금|의연금|기증|기부|후원금|구호품|마스크|방역\s?물품|지원\s?물품|건립비|(?:물품|의류|컴퓨터|성품|쌀|\d\s?(?:상자|장|벌|톤|대|점|매|권|켤레))[^,\t\n]{0,12}(?:전달|지원|보냄)/,
    unless: /조형물|기념비/,
  },
  {
    kind: 'memorial',
    rule: 'anniversary-or-monument',
    when: /감사패|위촉패|공로패|명예\s?시민|기념비|추모|위령|동상|제막|식수|타임캡슐|조형물|주년[^,\t\n]{0,8}기념|기념\s?(?:식|행사|식수)|타종/,
    unless: /기념\s?(?:공연|음악회|전시|연주|경기)|(?:미술|작품|사진|전시|교류전)\S*\s?(?:기념식|개막)/,
  },
  {
    kind: 'education',
    rule: 'school-body',
    when: /교육위원|교육지원청|교육청|교육장|학교\s?(?:간|방문)|대학교?\s?(?:총장|학장)|교장/,
  },
  {
    kind: 'official-visit',
    rule: 'executive-visit',
    when: /(?:시장|군수|구청장|국장|실장|과장|담당관|당서기|위원장|부지사|지사)\s?(?:외|등|일행|및)[^\t\n]{0,40}방문|답방/,
  },
  {
    kind: 'sports',
    rule: 'sports',
    when: /축구|배드민턴|친선\s?경기|체육|태권도|야구|탁구|배구|농구|테니스|게이트볼|마라톤|씨름|검도|수영|육상|사이클|스포츠|선수단|골프(?!장)/,
  },
  {
    kind: 'administration',
    rule: 'staff-and-benchmarking',
    when: /벤치마킹|국외\s?출장|해외\s?출장|파견\s?근무|교환\s?근무|우수\s?사례|운영\s?사례|행정\s?(?:연수|견학|교류)|(?:공무원|직원)[^,()\t\n]{0,12}(?:연수|파견|견학|교류|상호)|대응\s?체계|초청\s?연수|시설\S{0,4}\s?견학|자료집?[^,\t\n]{0,14}(?:교환|송부)/,
  },
  {
    kind: 'economy',
    rule: 'trade',
    when: /통상|수출|수입|투자|상공회의소|기업|박람회|판매|물산|상품|경제|시장\s?개척|바이어|무역|계절\s?근로자|직거래|특산품|상담회/,
  },
  { kind: 'youth', rule: 'homestay', when: /홈스테이|수학여행|어학\s?연수|교환\s?유학|봉사단/ },
  {
    kind: 'culture',
    rule: 'arts',
    when: /공연|미술|전시|사진전|교류전|작품|합창|오케스트라|관현|관악|연주|그림(?!엽서)|서예|도예|무용|국악|예술|입주\s?창작|음악|순회전/,
  },
  {
    kind: 'youth',
    rule: 'youth',
    when: /중학생|고등학생|고교생|초등학생|대학생|청소년|어린이|유소년|소년|학생|유학/,
  },
  {
    kind: 'culture',
    rule: 'culture',
    when: /축제|문화|박물관|도자|청자|민속|영화|문예|요리|시식|음식|한복|한옥|유적|강좌|강의|명장|연날리기|시연|의\s?날|페스티벌|나무심기/,
  },
  { kind: 'education', rule: 'school', when: /학교|대학|교육|학술/ },
  {
    kind: 'official-visit',
    rule: 'visit',
    when: /방문|예방|대표단|사절단|협의|회의|간담|시찰|내방|파트너십|접견|면담|참가|참석/,
  },
]
