import type { Direction, ExchangeKind, PartyGroup } from '../../../src/kernel/vocabulary.ts'

/**
 * A sort of thing that happens between two cities, as four languages would enter it; {p} is the partner, {n} how many people, whose words in
 * [] fall away where nobody wrote that down.
 */
export interface Happening {
  readonly kind: ExchangeKind
  readonly direction: Direction
  readonly group: PartyGroup | null
  /** The most people that travel. */
  readonly most: number
  /** Of a hundred. */
  readonly share: number
  readonly titles: { readonly ko: string; readonly en: string; readonly ja: string; readonly zh: string }
}

const LINES = `
official-visit|inbound|officials|18|8|{p} 시장단[ {n}명] 가온시 방문|Mayor’s delegation[ of {n}] from {p} visits Gaon|{p}市長一行[{n}名]が来訪|{p}市长代表团[{n}人]来访
official-visit|outbound|officials|20|8|가온시 대표단[ {n}명] {p} 방문|Delegation[ of {n}] from Gaon visits {p}|ガオン市代表団[{n}名]が{p}を訪問|加温市代表团[{n}人]访问{p}
official-visit|both|officials|30|2|{p} 실무회의 및 공동 시찰[ {n}명] 참가|Working meeting and joint tour with {p}[, {n} taking part]|{p}との実務会議と合同視察[（{n}名参加）]|与{p}举行工作会议并联合考察[，{n}人参加]
council|inbound|councillors|15|3|{p} 의회 의원[ {n}명] 가온시의회 방문|[{n} ]councillors of {p} visit Gaon’s council|{p}議会議員[{n}名]がガオン市議会を訪問|{p}议会议员[{n}人]访问加温市议会
council|outbound|councillors|15|2|가온시의회 의원[ {n}명] {p} 의회 방문|[{n} of ]Gaon’s councillors visit the council of {p}|ガオン市議会議員[{n}名]が{p}議会を訪問|加温市议会议员[{n}人]访问{p}议会
youth|outbound|youth|40|9|가온시 청소년[ {n}명] {p} 가정 체험|[{n} ]young people of Gaon stay with families in {p}|ガオン市の青少年[{n}名]が{p}でホームステイ|加温市青少年[{n}人]赴{p}体验家庭生活
youth|inbound|youth|40|8|{p} 청소년[ {n}명] 가온시 방문, 학교 수업 참관|[{n} ]young people of {p} visit Gaon and its schools|{p}の青少年[{n}名]が来訪し授業を見学|{p}青少年[{n}人]来访并观摩课堂
culture|inbound|artists|60|7|가온 달빛축제에 {p} 공연단[ {n}명] 참가|[{n} ]performers from {p} at Gaon’s Moonlight Festival|ガオン月あかり祭に{p}の公演団[{n}名]が参加|{p}演出团[{n}人]参加加温月光节
culture|outbound|artists|60|6|가온시립합창단[ {n}명] {p} 초청 공연|Gaon City Choir[ of {n}] sings in {p}|ガオン市立合唱団[{n}名]が{p}で招待公演|加温市立合唱团[{n}人]应邀赴{p}演出
culture|none||0|3|{p} 어린이 그림 교환 전시|Exhibition of pictures exchanged with children of {p}|{p}と児童画の交換展を開催|与{p}举办儿童画交流展
sports|inbound|athletes|45|4|가온 호수 마라톤에 {p} 선수단[ {n}명] 참가|[{n} ]runners from {p} in Gaon’s Lake Marathon|ガオン湖マラソンに{p}の選手団[{n}名]が参加|{p}运动员[{n}人]参加加温湖马拉松
sports|outbound|athletes|45|4|가온시 유소년 축구단[ {n}명] {p} 친선경기|Gaon’s youth football team[ of {n}] plays in {p}|ガオン市少年サッカー団[{n}名]が{p}で親善試合|加温市少年足球队[{n}人]赴{p}友谊赛
economy|outbound|firms|25|6|가온시 시장개척단[ {n}명] {p} 수출상담회 참가|[{n} of ]Gaon’s firms at a trade meeting in {p}|ガオン市の経済訪問団[{n}名]が{p}の商談会に参加|加温市企业代表[{n}人]参加{p}洽谈会
economy|inbound|firms|25|4|{p} 기업인[ {n}명] 가온 산업단지 시찰|[{n} ]business people from {p} tour Gaon’s industrial park|{p}の企業関係者[{n}名]がガオン産業団地を視察|{p}企业家[{n}人]考察加温产业园区
administration|inbound|officials|6|4|{p} 공무원[ {n}명] 파견 연수|[{n} ]officials of {p} come to Gaon for training|{p}の職員[{n}名]が研修のため来訪|{p}公务员[{n}人]来加温市研修
administration|outbound|officials|6|4|가온시 공무원[ {n}명] {p} 정책 연수|[{n} of ]Gaon’s officials study policy in {p}|ガオン市職員[{n}名]が{p}で政策研修|加温市公务员[{n}人]赴{p}研修
education|both|citizens|50|3|{p} 대학과 교환학생[ {n}명] 상호 파견|[{n} ]students exchanged with universities in {p}|{p}の大学と交換留学生[{n}名]を相互派遣|与{p}高校互派交换生[{n}人]
education|outbound|citizens|12|2|가온시 교사[ {n}명] {p} 학교 방문|[{n} ]teachers from Gaon visit schools in {p}|ガオン市の教員[{n}名]が{p}の学校を訪問|加温市教师[{n}人]访问{p}学校
aid|none||0|2|{p} 수해 복구 성금 전달|Donation to {p} after a flood|{p}の水害復旧に義援金を送付|向{p}捐助水灾重建款
memorial|none||0|2|{p} 결연 기념 식수 및 교류의 숲 조성|Trees planted for the tie with {p}|{p}との縁組を記念し植樹|为纪念与{p}结好植树造林
online|none||0|4|{p} 담당 부서 화상회의|Video meeting with the department in {p}|{p}の担当部署とオンライン会議|与{p}主管部门举行视频会议
agreement|inbound|officials|12|2|{p} 대표단[ {n}명] 방문, 교류 실행계획 서명|{p}’s delegation[ of {n}] signs a programme of exchange|{p}代表団[{n}名]が来訪し交流計画に署名|{p}代表团[{n}人]来访并签署交流计划
other|none||0|3|{p} 새해 축하 서신 교환|New Year letters exchanged with {p}|{p}と新年の書簡を交換|与{p}互致新年贺信`

export const HAPPENINGS: readonly Happening[] = LINES.trim().split('\n').map(toHappening)

function toHappening(line: string): Happening {
  const [kind, direction, group, most, share, ko = '', en = '', ja = '', zh = ''] = line.split('|')
  return {
    // from the table above, and checked by the record's schema
    kind: kind as ExchangeKind,
    direction: direction as Direction,
    group: group ? (group as PartyGroup) : null,
    most: Number(most),
    share: Number(share),
    titles: { ko, en, ja, zh },
  }
}

const HUNDRED = HAPPENINGS.flatMap((happening) => Array.from({ length: happening.share }, () => happening))

/** What happened, by a number from 0 to 1, in the proportions of the table; nobody travelled in 2020 and 2021. */
export function happeningAt(chance: number, year: number): Happening {
  const possible = year === 2020 || year === 2021 ? AT_A_DISTANCE : HUNDRED
  const [first] = HAPPENINGS
  const happening = possible[Math.floor(chance * possible.length)] ?? first
  if (!happening) throw new Error('nothing ever happens')
  return happening
}

const AT_A_DISTANCE = HUNDRED.filter(({ direction }) => direction === 'none')
