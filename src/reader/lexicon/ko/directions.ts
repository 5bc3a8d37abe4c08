import { bounded } from '../../bounded.ts'
import type { DirectionRule, DirectionWords } from '../direction-words.ts'
import { NUMERAL } from './numerals.ts'
import { NOT_PERSONS, OFFICIALS, ORGANIZATIONS, PERSONS } from './persons.ts'

/** ⌂ stands for a letter of home's name, ⚑ for one of the partner's; behind it what belongs to the name: 시의회, 시청. */
const HOME = '(?<!⌂)⌂{1,24}[가-힣]{0,8}'
const PARTNER = '(?<!⚑)⚑{1,24}[가-힣]{0,8}'
const AND = '[가-힣]{0,8}\\s?(?:-|&|·|↔|[와과]\\s|및|간)\\s?(?:[가-힣]{2,4}\\s)?'
const JOINT = `(?:⌂${AND}⚑|⚑${AND}⌂)`
const RECEIVES = '접견|영접|초청|초빙|맞이|환영|유치'
const ABROAD =
  '(?<![가-힣])방(?:미|중|일|러|몽|불|독|영|호|월|대만|유럽)(?=$|[\\s,()]|단|연수|대표|사절|하)|출국|귀국|귀임|귀환|(?:국외|해외|공무)\\s?(?:선진지\\s?)?(?:출장|연수|여행|견학|시찰|훈련|봉사|탐방|체험|정책연수|배낭연수)|해외어학연수'

const rules: readonly DirectionRule[] = [
  {
    direction: 'inbound',
    rule: 'visited-home',
    when: bounded(`${HOME}(?:을|를)\\s(?:공식\\s|친선\\s)?(?:방문|찾|답방|예방|순방|내방|둘러)`),
  },
  {
    direction: 'outbound',
    rule: 'visited-partner',
    when: bounded(`${PARTNER}(?:을|를)\\s(?:공식\\s|친선\\s)?(?:방문|찾|답방|예방|순방|둘러)`),
  },
  {
    direction: 'inbound',
    rule: 'received-by-home',
    when: bounded(`⚑[^⌂,()\\t\\n]{0,24}(?:을|를)\\s(?:공식\\s)?(?:${RECEIVES})`),
  },
  {
    direction: 'outbound',
    rule: 'invited-by-partner',
    when: bounded(`${PARTNER}(?:\\s측)?(?:의|에서|로부터|으로부터)?\\s초청(?:으로|에\\s)`),
  },
  {
    direction: 'inbound',
    rule: 'sent-from-partner',
    when: bounded(
      `${PARTNER}(?:에서|로부터|으로부터)\\s[^,⌂⚑\\t\\n]{0,16}(?:파견|수용|전입|(?<!보내)온\\s)|${PARTNER}(?:에서|로부터)\\s?파견`,
    ),
    unless: /에서\s?(?:열|개최|진행|실시|있)/,
  },
  {
    direction: 'inbound',
    rule: 'invited-here',
    when: /초청\s?(?:연수|캠프|교류|공연|사업|행사|간담)/,
    unless: /⚑[^,\t\n]{0,8}초청|초청\S{0,4}\s?(?:참가|참석|방문)|파견/,
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'mission-sent',
    when: bounded(
      String.raw`(?:사절단?|방문단|대표단|축하단|위문단)(?:을)?\s?파견|(?:사절단?|방문단|대표단|축하단|위문단|선수단|공연단|예술단|봉사단|연수단|학생|청소년|공무원|직원)(?:\s?\d{1,3}여?\s?명)?(?:을|를)?\s?(?:보냄|보내|보낸)`,
    ),
    unless: /⚑[^⌂\t\n]{0,24}(?:에서|이|가|측)\s|초청|내방/,
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'went-to-partner',
    when: bounded(
      String.raw`⚑[가-힣]{0,4}(?:에|으로|로|를|을)\s(?:건너|다녀|가서|갔|찾아|향해|향하|떠나)|⚑[가-힣]{0,4}(?:\s[^\s,⌂⚑\t\n]{2,12})?에서\s[^,⌂⚑\t\n]{0,24}(?:이수|수료|수학|배우|배움|배워|익히|익힘|익혀|체류|머물|지내|지냄|지냈)`,
    ),
    unless: bounded(String.raw`⚑[^,⌂\t\n]{0,24}(?:이|가|은|는)\s[^\t\n]{0,30}⌂`),
  },
  {
    direction: 'inbound',
    rule: 'came-to-home',
    when: bounded(
      String.raw`⌂[가-힣]{0,4}(?:에|으로|로|를|을)\s(?:건너|다녀|와서|왔|찾아)|⌂[가-힣]{0,4}(?:\s[^\s,⌂⚑\t\n]{2,12})?에서\s[^,⌂⚑\t\n]{0,24}(?:이수|수료|수학|배우|배움|배워|익히|익힘|익혀|체류|머물|지내|지냄|지냈)`,
    ),
    unless: bounded(String.raw`⌂[^,⚑\t\n]{0,24}(?:이|가|은|는)\s[^\t\n]{0,30}⚑`),
  },
  {
    direction: 'outbound',
    rule: 'went-abroad',
    when: bounded(ABROAD),
    unless: /⚑(?:(?!을\s|를\s)[^⌂⚑,()\t\n]){0,20}(?:출국|귀국|귀임|귀환|연수)/,
  },
  {
    direction: 'inbound',
    rule: 'came-here',
    when: /다녀[갔감]|(?:러|아|어|서)\s?왔|내방|내한|방한(?![가-힣]?복)|내도(?![가-힣])|내군(?![가-힣])|내청(?![가-힣])|입국|영접|접견|환송|환영\s?(?:식|회|행사|만찬|연회|리셉션|오찬|대회)/,
    unless:
      /(?:시장|군수|구청장|지사|의장|의원|국장|과장|대표단|사절단|방문단)[^⌂⚑,\t\n]{0,14}⚑[^⌂⚑,\t\n]{0,10}(?:방문|답방|순방)|입국\s?(?:제한|금지|절차)|⚑[^⌂⚑,\t\n]{0,4}\s?(?:예방|방문),\s?⚑/,
  },
  {
    direction: 'outbound',
    rule: 'together-at-partner',
    when: bounded(`${JOINT}[^\\n]{0,60}(?:\\(|장소\\s?:\\s?)⚑`),
    unless: /체결|조인|서명|전시|작품|미술/,
  },
  {
    direction: 'inbound',
    rule: 'together-at-home',
    when: bounded(`${JOINT}[^\\n]{0,60}(?:\\(|장소\\s?:\\s?)⌂`),
    unless: /체결|조인|서명|전시|작품|미술/,
  },
  {
    direction: 'inbound',
    rule: 'held-at-home',
    when: bounded(`${HOME}에서\\s[^,⚑\\t\\n]{0,24}(?:개최|열린|열림|열려|가짐)`),
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'held-at-partner',
    when: bounded(`${PARTNER}에서\\s[^,⌂\\t\\n]{0,24}(?:개최|열린|열림|열려|가짐)`),
    guess: true,
  },
  {
    direction: 'none',
    rule: 'agreed-without-place',
    when: bounded(`^[^(\\n]{0,12}${JOINT}[^(\\n]{0,30}(?:협약|협정|결연|업무협약|MOU|양해각서|약정)`),
    unless: /방문|장소|참가|참석|파견|답방|\(\s?[⌂⚑]|시장|군수|구청장|주년/,
  },
  {
    direction: 'inbound',
    rule: 'signed-at-home',
    when: bounded(
      String.raw`(?:체결|조인|서명)(?:식)?(?:\s?\([^()⚑]{0,14}⌂|,\s[^()⚑,\d\n\t]{0,14}⌂[가-힣\s]{0,14}$)`,
    ),
    unless: /⚑[^⌂\n]{0,12}방문|방문\s?$/,
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'signed-at-partner',
    when: /(?:체결|조인|서명)(?:식)?\s?\([^()⌂]{0,14}⚑/,
    guess: true,
  },
  {
    direction: 'inbound',
    rule: 'at-event-of-home',
    when: /⌂[가-힣]{0,8}(?:제|축제|마라톤|대회|페스티벌|박람회|엑스포)(?:에|의|에서)?\s(?:무대|공연|출연|출전|참가|특별\s?공연)/,
    unless: /⚑/,
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'stayed-with-partner',
    when: /⚑[가-힣]{0,3}\s(?:가정|민가|농가|학교)\s?(?:민박|홈스테이|체험|체류)/,
    unless: bounded(String.raw`⚑[^⌂⚑\n]{0,30}(?:⌂|내방|방한)|⚑[가-힣\s]{0,8}(?:학생|청소년|어린이|시민)`),
    guess: true,
  },
  {
    direction: 'outbound',
    rule: 'at-partner-in-brackets',
    when: bounded(
      String.raw`(?:훈련|대회|경기|캠프|축제|공연|연주회|박람회|교류전|연수|견학)[^()\n]{0,30}\([^()⌂\n]{0,4}⚑[^()⌂\n]{0,8}\)\s?$`,
    ),
    unless: bounded(String.raw`⚑[^()]{0,60}\(|초청|작품|전시`),
    guess: true,
  },
  {
    direction: 'both',
    rule: 'of-both',
    when: /양\s?(?:시|군|구|도|지역|도시|측)[^,()⌂⚑\n]{0,14}(?:교류|홈스테이|교환)/,
    unless:
      /장소|방문|참가|화상|온라인|비대면|작품|전시|미술|그림|사진|편지|서신|서한|축하|카드|선물|도서|자료|영상|협약|협정|체결|회의/,
    guess: true,
  },
  {
    direction: 'both',
    rule: 'together',
    when: bounded(`^[^(\\n]{0,12}${JOINT}[^(\\n]{0,30}(?:교류|교환|경기|봉사|캠프|연수|학습|체험)`),
    unless:
      /방문|장소|참가|참석|파견|답방|개최|전시|미술|작품|그림|사진|펜팔|편지|서신|서한|메시지|축전|영상|자료|도서|체결|협약|협정|결연|\(\s?[⌂⚑]|교류전/,
    guess: true,
  },
]

export const directions: DirectionWords = {
  rules,
  token: /[^\s,()·&{}'"~:/+-]+|[,()\t\n{}'"]/g,
  online:
    /화상|온라인|비대면|웨비나|원격|줌\s?(?:회의|\()|\(?zoom\)?|영상\s?(?:회의|통화|간담|면담|메시지|축사|수업|교류|편지|회담|강의)|축하\s?영상|우편|공문|유튜브|메타버스/i,
  mutual:
    /상호\s?(?:방문|파견|교류|홈스테이|민박|초청|연수|견학|체험|교환|왕래|순회)|교환\s?방문|교차\s?(?:방문|의료|봉사|공연|개최|파견)|서로\s?오[가고갔]|오가고|오갔|(?:인턴|학생|직원|공무원|교사|연수생|유학생|선수단?)\s?교환(?!학생|유학)|번갈아|교대로|양국\s?순회|오가며|왕래|격년(?:제|으로)/,
  papers:
    /접수|발송|송부|송금|전달|기증|기부|기탁|지원|교환|축전|조전|서한|서신|편지|전문\s|성금|위로금|의연금|수출|상영|체결|조인|서명|협의|수령|수신|도착|보냄|보내|받음|선물|화환|감사패|감사장|위문품|구호품|식재|맞교환|펜팔/,
  signing: /체결|조인|서명/,
  travel:
    /방문|답방|예방|내방|내한|방한|방일|방미|방중|참가|참석|참관|관람|견학|시찰|답사|탐방|출장|파견|파송|초청|초빙|연수|홈스테이|유학|체험|공연|협연|입주|근무|강의|강좌|강연|강습|경기|캠프|봉사|복구|나무심기|입국|출국|귀국|귀임|순방|출전|전지\s?훈련|합동\s?훈련|영접|접견|환송|환영|벤치마킹|실습|워크숍|워크샵|관광|투어|순례|레지던시|축제|대회|위문단|사절|판촉|판매전|직판|특판|상담회|설명회|홍보관|부스|참여/,
  works:
    /(?:작품|그림|사진|영상|엽서|서예|공예품|공예|미술|수묵화|회화|판화|민화|서화|염색|분재|도예|도자|유물|풍경|풍물|포스터|한지|시화|아동화)\S{0,12}\s?(?:전시(?!관)|교류(?!전)|교환|순회)|그림교류|(?:작품|그림|사진|서예|공예|미술|수묵화|회화|판화|민화|서화|염색|분재|도예|도자|유물|풍경|한지|시화)\S{0,4}전(?=$|[\s(),:])/,
  joint: /^\s?(?:-|&|·|와|과|및|간)\s?/,
  abroad: bounded(ABROAD),
  invited: /초청|내방|내한|방한|입국|초빙/,
  visiting:
    /방문|답방|참가|참석|참관|관람|견학|시찰|답사|탐방|파견|파송|예방|순방|출전|체험|홈스테이|공연|협연|연수(?![단생원])|친선|근무|전지\s?훈련|훈련|벤치마킹|강연|강의|강좌|강습|봉사|실습|관광(?=$|[\s,(])|순례|조사|유학|캠프|판촉|레지던시|워크숍|투어|여행|경기/,
  goal: /[가-힣](?:에|에서|으로|로|을|를)$/,
  notGoal:
    /(?:로부터|으로부터|대표로|주관으로|명의로|일원으로|교류원으로|자격으로|단장으로|명을|명으로|국제로|세종로|함께)$/,
  held: /장\s?소|개최지|개최|전시|공연|체결|서명|조인|결연|협정식|협약식|협약|협정|대회|박람회|경기|교환전|교류전|\d\s?여?(?:명|인)|방문|참가|참석|초청|개설|운영|직판|판매|장터|제막|식수|행사|기념식|강습|강좌|강의|음악회|작품전|서예전|염색전|사진전/,
  homeMark:
    /^(?:시|군|구|도|본시|본군|본구|본도|당시|도내|군내|관내|시내|구내)$|^(?:시립|군립|구립|도립)|^(?:시|군|구|도)(?:의회|청|립)/,
  notHome: /^(?:양|두|각|타|전|상대|자매|우호|다른|동|해당)$/,
  counts: /^(?:[이가은는]|.\s?(?:외|등|및|일행|\d|총|전원|약|[,(]\s?(?:외|등|\d)))/,
  organizations: bounded(`(?:${ORGANIZATIONS})$`),
  unnamed:
    /참가|참석|참관|출전|파견|파송|견학|시찰|벤치마킹|답사|탐방|전지\s?훈련|방문|답방|연수|출장|시연|홍보관|부스/,
  officials: OFFICIALS,
  levels: [
    { ending: '시', posts: /^부?시장|^시의(?:장|원|회)/ },
    { ending: '군', posts: /^부?군수|^군의(?:장|원|회)/ },
    { ending: '구', posts: /^부?구청장|^구의(?:장|원|회)/ },
    { ending: '정', posts: /^부?정장/ },
  ],
  persons: PERSONS,
  notPersons: NOT_PERSONS,
  events:
    /축제|박람회|대회|문화제|기념식|개막식|폐막식|출발식|준공식|행사|교류전|전시|작품전|사진전|합창제|영화제|예술제|연극제|무용제|음악회|연주회|엑스포|포럼|심포지엄|세미나|회의$|간담회|토론회|캠프|의날|주간|페스티벌|메쎄|기념$|체결|시장에$|리그|올림픽|체전|한마당|콘서트|훈련|개막|취임식|제막|장터|주년|운영$/,
  verbs:
    /^(?:실무|합동|친선|상호|공식|교환|우호|해외|국외|공무국외|선진지|현장|현지|축하|답례|초청|자매|단체)?(?:방문|답방|예방|내방|참가|참석|참관|관람|견학|시찰|답사|탐방|출장|파견|초청|초빙|연수|접수|전달|기증|기탁|발송|개최|운영|실시|지원|체결|서명|공연|협연|송부|출전|접견|영접|환영|환송|벤치마킹)/,
  particle: /(?:에서|으로|로부터|에게|이|가|은|는|을|를|의|에|와|과|및|외|등|도|들|측)$/,
  counted: /\d\s?여?\s?(?:명|인(?![가-힣]))|(?:한|두|세|네|섯|곱|덟|홉|열|무|른|흔|쉰|순|백)\s?여?\s?명/,
  countedFirst: bounded(`^(?:\\d[\\d,]{0,8}\\s?여?\\s?(?:명|인(?![가-힣]))|(?:${NUMERAL})\\s?여?\\s?명)`),
  fillers: /^(?:외|등|총|약|및|전체)$/,
  sameParty: /^(?:일행|방문단\s?일행|(?:동|위|같은)\s?(?:방문단|대표단|사절단|일행))(?:은|이|들은|들이)?\s/,
  place: bounded(
    String.raw`(?:장\s?소|개최지|방문지|개최장소|방문처|행사장)\s?:?\s?(?<place>[^)\n\t,]{2,30})`,
  ),
  office: /^[시군구]?(?:청|의회)?\s?/,
  presumed: /추정$/,
  headings: [
    ['inbound', /내방|초청|방한|접견|맞이|맞은|다녀간|찾아온|오신|들어온/],
    ['outbound', /파견|해외\s?방문|찾아간|다녀온|나간|나들이/],
    ['none', /서신|편지|선물|물품|온라인|비대면|성금|구호/],
  ],
  cells: {
    간교류: 'outbound',
    온교류: 'inbound',
    서로오간교류: 'both',
    오가지않은교류: 'none',
    파견: 'outbound',
    파송: 'outbound',
    출국: 'outbound',
    출장: 'outbound',
    국외출장: 'outbound',
    방미: 'outbound',
    방중: 'outbound',
    방일: 'outbound',
    송출: 'outbound',
    가고: 'outbound',
    감: 'outbound',
    가는교류: 'outbound',
    나감: 'outbound',
    발송방문: 'outbound',
    아웃바운드: 'outbound',
    해외방문: 'outbound',
    국외방문: 'outbound',
    초청: 'inbound',
    초빙: 'inbound',
    내방: 'inbound',
    방한: 'inbound',
    내한: 'inbound',
    입국: 'inbound',
    영접: 'inbound',
    접견: 'inbound',
    접수방문: 'inbound',
    오고: 'inbound',
    옴: 'inbound',
    오는교류: 'inbound',
    들어옴: 'inbound',
    인바운드: 'inbound',
    방문받음: 'inbound',
    수용: 'inbound',
    교환: 'both',
    상호: 'both',
    상호방문: 'both',
    상호교류: 'both',
    교환방문: 'both',
    양방향: 'both',
    왕래: 'both',
    온라인: 'none',
    비대면: 'none',
    화상: 'none',
    서신: 'none',
    서한: 'none',
    우편: 'none',
  },
}
