import { withParticle } from '../../particle.ts'
import { grouped } from '../../quantity.ts'

const n = (count: number): string => grouped(count, 'ko')

/** Korean defines the keys; English satisfies this type. */
export const ko = {
  menu: '가져오기',
  title: '옛 글 가져오기',
  lead: '누리집에 있던 글이나 파일을 기록으로 읽어 드립니다. 확인하기 전에는 아무것도 공개하지 않습니다.',
  paste: '글 붙여 넣기',
  pasteHint:
    '브라우저에서 그 쪽을 모두 선택해 복사한 뒤 여기에 붙여 넣으세요. 메뉴와 꼬리말이 섞여도 됩니다.',
  pastedWithTables: '표와 제목의 짜임까지 함께 받았습니다.',
  orFiles: '또는 파일',
  filesHint:
    '여러 개를 한 번에 고를 수 있습니다. 텍스트, HTML, CSV, XLSX, DOCX, HWP, HWPX, PDF. 하나에 20MB까지.',
  dropHere: '파일을 이 화면에 끌어다 놓아도 됩니다.',
  whence: '출처',
  whenceHint: '비워 두어도 읽을 수 있고, 적어 두면 공개할 때 출처로 함께 나옵니다.',
  pageTitle: '글의 이름',
  pageTitleHint: '비워 두면 글에서 찾습니다. 예: 용인시 누리집 교류도시',
  origin: '주소(URL)',
  originHint: '예: https://www.yongin.go.kr/…',
  takenOn: '이 글을 확인한 날',
  takenOnHint:
    '누리집에서 이 글을 보고 복사한 날입니다. 현황(인구, 면적 등)의 확인일이 됩니다. 예: 2026. 11. 20',
  takenOnWrong: (wrote: string) =>
    `‘이 글을 확인한 날’에는 하루를 적어 주세요. ${withParticle(`“${wrote}”`, '은/는')} 하루가 아닙니다. 예: 2026. 11. 20`,
  filesAgain: '적은 글은 그대로 있습니다. 고른 파일은 브라우저가 남겨 두지 않으니 다시 골라 주세요.',
  anotherTry: '다른 글이나 파일 가져오기',
  nothingChanged: '읽지 못한 파일에서는 아무것도 저장하지 않았습니다. 이미 있는 기록은 그대로입니다.',
  more: '읽는 방법 바꾸기',
  partner: '상대 도시',
  partnerHint: '글에 도시 이름이 없을 때만 적으세요.',
  encoding: '글자 방식',
  encodingHint: '파일의 글자가 깨질 때만 고르세요.',
  encodingGuess: '알아서 찾기',
  encodings: {
    'utf-8': '유니코드(UTF-8)',
    'utf-16le': '유니코드(UTF-16)',
    'utf-16be': '유니코드(UTF-16 BE)',
    cp949: '한국어(CP949, EUC-KR)',
    shift_jis: '일본어(Shift_JIS)',
    'euc-jp': '일본어(EUC-JP)',
    gb18030: '중국어 간체(GB18030)',
    big5: '중국어 번체(Big5)',
    'windows-1252': '서유럽(Windows-1252)',
  } as Readonly<Record<string, string>>,
  send: '읽어 들이기',
  next: '다음 화면에서 읽은 것을 확인합니다. 아직 공개하지 않습니다.',
  nothingSent: '글을 붙여 넣거나 파일을 고르세요',
  tooMany: (most: number) => `파일은 한 번에 ${n(most)}개까지 올릴 수 있습니다`,
  originWrong: '주소는 https:// 또는 http://로 시작해야 합니다',

  progressTitle: '읽는 중입니다',
  progressLead: '이 화면을 닫아도 됩니다. 계속 읽고, 가져온 글 목록에서 다시 찾을 수 있습니다.',
  resultTitle: '읽은 결과',
  pasted: '붙여 넣은 글',
  steps: {
    queued: '차례를 기다리는 중',
    running: '읽는 중',
    done: '읽었습니다',
    refused: '읽지 못했습니다',
    broken: '읽지 못했습니다',
  },
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${n(Math.max(1, Math.round(bytes / 1024)))}KB`
      : `${n(Math.round(bytes / 1024 / 1024))}MB`,
  refresh: '지금 다시 보기',
  refreshes: '몇 초마다 저절로 새로 고칩니다.',
  known: '전에 가져온 것과 똑같은 글입니다. 새로 만들지 않고 그때 읽은 것을 보여 드립니다.',
  review: '읽은 것 확인하기',
  goOn: '확인 이어서 하기',
  broken: '읽다가 여러 번 멈추었습니다. 파일을 나누거나 텍스트로 저장해 다시 올려 주세요.',
  readAgain: '다시 읽기',
  readAgainAs: '이 글자 방식으로 다시 읽기',
  homeDiffers: (wrote: string) =>
    `${withParticle(`‘${wrote}’`, '이/가')} 쓴 글로 보입니다. 남의 글이면 오간 방향이 뒤바뀌므로 읽지 않았습니다.`,
  homeIsOurs: (home: string) => `${home}의 글이 맞습니다`,
  notAllowed: '기록을 가져올 권한이 없습니다. 대장 관리자에게 문의해 주세요.',
  sourcePublished: '이미 공개한 글이라 다시 읽을 수 없습니다. 먼저 가져오기를 되돌려 주세요.',

  sourcesMenu: '가져온 글',
  sourcesTitle: '가져온 글',
  sourcesLead: '가져온 글은 받은 그대로 보관됩니다. 확인하던 곳부터 이어서 할 수 있습니다.',
  sourcesEmpty: '아직 가져온 글이 없습니다.',
  sourceName: '글',
  receivedOn: '받은 날',
  state: '상태',
  rows: '줄',
  states: {
    review: (open: number) => `확인할 줄 ${n(open)}개`,
    ready: (accepted: number) => `공개 기다리는 기록 ${n(accepted)}건`,
    published: (published: number) => `공개한 기록 ${n(published)}건`,
    empty: '기록 없음',
  },
  unfinished: '아직 읽지 못한 것',
  older: '더 오래된 글',
  newer: '더 새로운 글',
}
export type ImportWords = typeof ko
