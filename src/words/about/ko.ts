import { withParticle } from '../particle.ts'
import { grouped } from '../quantity.ts'

const n = (count: number): string => grouped(count, 'ko')

/** A part of a page of prose: its heading and its paragraphs. */
export interface Prose {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** About the data, accessibility, privacy and the list of all pages. Korean defines the keys. */
export const ko = {
  dataTitle: '자료에 대하여',
  dataAbout: (site: string) => `${site} 자료를 읽는 법, 출처, 파일, 이용허락`,
  dataLead: '이 누리집의 모든 값은 어디에서 왔는지, 언제의 것인지, 사람이 언제 확인했는지를 함께 적습니다.',
  reading: [
    {
      title: '값 읽는 법',
      paragraphs: [
        '‘기준’은 값이 맞는 때입니다. ‘확인’은 담당자가 마지막으로 살펴본 날입니다. 기준이 오래된 값은 오래되었다고 적습니다.',
        '‘추정’은 원문에 적혀 있지 않아 앞뒤 내용으로 정한 것입니다. 적혀 있지 않은 수는 0이 아니라 ‘적혀 있지 않음’으로 둡니다.',
        '‘○○○ 외 5명’은 여섯 사람, ‘○○○ 등 6명’은 모두 여섯 사람으로 셉니다. 다른 교류의 일부로 적힌 일의 사람은 두 번 세지 않습니다.',
        '날짜는 원문이 적은 만큼만 적습니다. 달만 아는 일에 날을 지어 넣지 않습니다.',
      ],
    },
    {
      title: '고치고 내리는 법',
      paragraphs: [
        '공개한 기록을 고치면 앞의 판은 지우지 않고 남깁니다. 내린 기록의 주소에는 내린 날과 까닭만 보입니다.',
        '‘최종수정일’은 내용이 실제로 바뀐 날입니다. 화면만 바꾼 날은 세지 않습니다.',
      ],
    },
  ] as readonly Prose[],
  sourcesTitle: '출처',
  sourcesCaption: '공개한 기록이 기대고 있는 자료: 받은 날과 인용한 기록의 수',
  sourceColumn: '자료',
  receivedColumn: '받은 날',
  quotedColumn: '인용',
  quoted: (exchanges: number, agreements: number, facts: number) =>
    [
      exchanges > 0 ? `교류 ${n(exchanges)}건` : '',
      agreements > 0 ? `협정 ${n(agreements)}건` : '',
      facts > 0 ? `현황 ${n(facts)}건` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  noSources: '아직 인용한 자료가 없습니다.',
  filesTitle: '내려받기',
  licenceTitle: '이용허락',
  licence: (licence: string) => `이 누리집의 기록은 ${licence} 조건으로 쓸 수 있습니다.`,
  noLicence: '이용허락 조건을 아직 정하지 않았습니다. 쓰기 전에 담당부서에 물어 주세요.',
  mapsCredit: '지도의 해안선은 Natural Earth(공개 자료)입니다. 자리의 좌표는 곳마다 출처를 적었습니다.',

  accessibilityTitle: '접근성 안내',
  accessibilityAbout: (site: string) =>
    `${withParticle(site, '을/를')} 누구나 쓸 수 있게 하려고 지키는 것과 아직 모자란 것`,
  accessibilityLead: '누구나, 어떤 기기로든, 같은 내용을 읽을 수 있어야 합니다.',
  accessibility: [
    {
      title: '지키는 기준',
      paragraphs: [
        '한국형 웹 콘텐츠 접근성 지침 2.2와 WCAG 2.2 AA를 기준으로 만들고 시험합니다.',
        '모든 쪽은 키보드만으로, 스크립트 없이, 폭 320픽셀에서, 글자를 400% 키워도 쓸 수 있습니다. 밝은 화면, 어두운 화면, 고대비 화면을 모두 지원합니다.',
        '지도와 그림에는 같은 내용을 담은 글이나 표가 있습니다. 색만으로 뜻을 나타내지 않습니다. 다른 언어로 된 말에는 그 언어를 표시합니다.',
      ],
    },
    {
      title: '시험하는 법',
      paragraphs: [
        '판을 낼 때마다 네 언어의 쪽을 실제 브라우저에서 자동 검사 도구(axe-core, html-validate)로 검사하고, 키보드로 쓰는 과정을 시험합니다.',
        '자동 검사로 찾지 못하는 문제가 남아 있을 수 있습니다. 외부 기관의 인증은 받지 않았습니다.',
      ],
    },
    {
      title: '알고 있는 한계',
      paragraphs: [
        '교류의 제목과 설명은 기록된 언어로만 있는 것이 많습니다. 옮긴 글이 없는 곳은 그렇다고 적습니다.',
        '옛 누리집의 글은 적힌 그대로 보이므로 문장이 끊기거나 띄어쓰기가 다를 수 있습니다.',
      ],
    },
  ] as readonly Prose[],
  accessibilityContact: '불편한 점을 알려 주세요',
  accessibilityContactText:
    '쓰기 어려운 곳이 있으면 아래 부서에 알려 주세요. 쪽 아래의 의견란에 적어도 됩니다.',

  privacyTitle: '개인정보 안내',
  privacyAbout: (site: string) => `${site} 누리집이 남기는 것과 남기지 않는 것`,
  privacyLead: '이 누리집을 읽는 데에는 이름도, 가입도, 쿠키도 필요하지 않습니다.',
  privacy: [
    {
      title: '읽을 때',
      paragraphs: [
        '방문자에게 쿠키를 심지 않고, 다른 곳의 글꼴·지도·통계 도구를 부르지 않습니다. 방문 기록을 모으지 않습니다.',
        '서버를 운영하는 기관이 보안을 위해 접속 기록을 남길 수 있습니다. 보관 기간은 그 기관의 방침을 따릅니다.',
      ],
    },
    {
      title: '만족도와 의견을 보낼 때',
      paragraphs: [
        '어느 쪽의 어느 판에 대한 답인지, 점수, 의견, 언어, 날짜만 남깁니다. 이름과 주소(IP)는 남기지 않습니다.',
      ],
    },
    {
      title: '틀린 곳을 알릴 때',
      paragraphs: [
        '무엇이 틀렸고 무엇이 맞는지, 근거를 남깁니다. 답을 받을 전자우편 주소는 적을 때만 받고, 답한 뒤에 지웁니다.',
        '알린 내용과 답은 공개할 수 있습니다. 주소는 공개하지 않습니다.',
      ],
    },
    {
      title: '기록에 나오는 사람',
      paragraphs: [
        '공무로 오간 사람은 직위와 함께 적을 수 있습니다. 사인의 이름은 동의 없이 적지 않고, 미성년자의 이름은 적지 않습니다.',
        '자신에 관한 기록을 고치거나 내리기를 바라면 담당부서에 알려 주세요.',
      ],
    },
  ] as readonly Prose[],
  contactTitle: '담당부서',
  noContact: '담당부서가 아직 적혀 있지 않습니다. 도시의 대표 전화로 문의해 주세요.',

  allPages: '모든 페이지',
  partnersHeading: '교류도시',
  recordsHeading: '기록',
  aboutHeading: '이 누리집',
}

export type AboutWords = typeof ko
