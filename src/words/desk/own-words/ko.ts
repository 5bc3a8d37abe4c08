import type { COLUMN_ROLES, HEADED_PARTS } from '../../../kernel/own-words.ts'
import { withParticle } from '../../particle.ts'

const columns: Readonly<Record<(typeof COLUMN_ROLES)[number], string>> = {
  date: '날짜',
  end: '끝난 날짜',
  year: '연도',
  text: '내용',
  people: '인원',
  direction: '방향',
  partner: '상대 도시',
  place: '장소',
  note: '비고',
  number: '번호',
}

const headings: Readonly<Record<(typeof HEADED_PARTS)[number], string>> = {
  background: '추진배경',
  profile: '일반현황',
  history: '교류실적',
  news: '소식 목록',
}

/** What a word can be told to be, part by part. */
const parts = {
  kinds: '교류 분야',
  directions: '방향',
  people: '다녀온 사람',
  columns: '표의 열 이름',
  headings: '부분의 제목',
  facts: '현황의 이름',
  home: '우리 시를 부르는 말',
  notHeld: '열리지 않았다는 말',
  portal: '누리집의 메뉴 글',
}

/** The words of the city's own pages that the reader is taught. Korean defines the keys. */
export const ko = {
  menu: '낱말',
  title: '우리 글의 낱말',
  lead: '우리 누리집에서만 쓰는 낱말을 가르치면, 다음에 가져오는 옛 글부터 그 뜻으로 읽습니다. 이미 읽은 글과 공개한 기록은 바뀌지 않습니다.',
  listTitle: '가르친 낱말',
  none: '아직 가르친 낱말이 없습니다. 옛 글에서 잘못 읽은 낱말이 있으면 아래에서 가르쳐 주세요.',
  word: '낱말',
  means: '뜻',
  language: '글의 언어',
  forget: '빼기',
  forgetWord: (word: string) => `‘${word}’ 빼기`,
  forgotten: (word: string) => `${withParticle(`‘${word}’`, '을/를')} 뺐습니다.`,
  addTitle: '낱말 가르치기',
  words: '낱말',
  wordsHint: '한 줄에 하나씩 적습니다. 적힌 그대로의 글자만 찾습니다. 예: 두레패',
  meaning: '이 낱말의 뜻',
  meaningEmpty: '뜻을 고르세요',
  languageHint: '그 낱말이 나오는 글의 언어입니다.',
  add: '가르치기',
  added: (count: number) =>
    `낱말 ${count}개를 가르쳤습니다. 아래 ‘읽어 보기’에서 어떻게 읽는지 볼 수 있습니다.`,
  tryTitle: '읽어 보기',
  tryLead:
    '옛 글 몇 줄을 붙여 넣으면 가르치기 전과 뒤에 어떻게 읽는지 나란히 보여 줍니다. 저장하지 않습니다.',
  tryText: '옛 글 몇 줄',
  tryHint: '예: 2019. 5. 3 두레패 12명 마실 옴',
  try: '읽어 보기',
  before: '가르친 낱말 없이',
  after: '가르친 낱말로',
  same: '이 글은 가르친 낱말이 있어도 똑같이 읽습니다.',
  changed: '굵은 줄이 달라진 곳입니다.',
  nothing: '읽을 것이 없습니다.',
  readExchange: '교류',
  readFact: '현황',
  readAgreement: '협정',
  readBackground: '추진배경',
  readAside: (reason: string) => `뺀 글(${reason})`,
  readNot: '읽지 못한 글',
  /** Behind a value that the review asks about. */
  asked: '물어봄',
  parts,
  columns,
  headings,
  plain: { home: '우리 시', notHeld: '열리지 않음', portal: '기록이 아닌 글' },
  faults: {
    wordMissing: '가르칠 낱말을 적어 주세요',
    wordShort: (word: string) =>
      `${withParticle(`‘${word}’`, '은/는')} 한 글자라서 다른 글에서도 걸립니다. 두 글자 이상 적어 주세요`,
    wordLong: (word: string, most: number) => `‘${word}…’이(가) 너무 깁니다. ${most}자까지 적을 수 있습니다`,
    wordsMany: (most: number) => `한 번에 ${most}개까지 가르칠 수 있습니다. 나누어 적어 주세요`,
    meaningMissing: '낱말의 뜻을 골라 주세요',
    full: '이 뜻으로 가르친 낱말이 이미 200개입니다. 쓰지 않는 낱말을 빼고 다시 가르쳐 주세요',
    meanwhile: '그사이 다른 사람이 대장 설정을 바꾸었습니다. 다시 한 번 눌러 주세요',
    textMissing: '읽어 볼 옛 글을 적어 주세요',
    textLong: (most: number) => `글이 너무 깁니다. ${most}자까지 붙여 넣을 수 있습니다`,
  },
}

export type OwnWordsWords = typeof ko
