/** Korean defines the keys; English satisfies this type. */
export const ko = {
  firstDay: '첫 교류도시를 올려 보세요',
  firstDayText:
    '아직 아무 기록도 없습니다. 시 누리집에 있던 교류도시 글을 붙여 넣으면 교류·협정·현황을 읽어 드리고, 확인하신 뒤에 공개합니다.',
  firstImport: '옛 글 가져오기',
  firstByHand: '교류도시 직접 적기',
  waiting: '기다리는 일',
  nothingWaits: '지금 기다리는 일이 없습니다.',
  asked: '공개를 부탁받은 글',
  saved: '공개를 기다리는 글',
  typed: '저장하지 않고 나간 글',
  typedForm: (noun: string) => `쓰던 ${noun}`,
  planned: '공개하기로 예약한 글',
  missed: '예약한 때에 공개하지 못한 글',
  inReview: '가져온 글의 물음',
  open: (count: string) => `남은 것 ${count}건`,
  reported: '주민이 알린 틀린 곳',
  reports: '낼 출장 보고',
  reportDue: (day: string) => `${day}까지`,
  overdue: (day: string) => `기한 지남: ${day}`,
  ahead: '다가오는 교류',
  noneAhead: '예정으로 적어 둔 교류가 없습니다.',
  addAhead: '예정 적기',
  anniversaries: '다가오는 기념일',
  noAnniversaries: '한 해 안에 맞는 1·5·10주년이 없습니다.',
  anniversary: (years: string) => `${years}주년`,
  quiet: '뜸한 교류',
  noneQuiet: '모든 도시와 이어지고 있습니다.',
  since: (day: string) => `마지막 만남 ${day}`,
  never: '만난 기록이 없습니다',
  old: '오래된 현황',
  noneOld: '오래된 현황이 없습니다.',
  oldCount: (count: string) => `최근 세 해의 값이 아니거나 때를 모르는 것이 ${count}건입니다.`,
  toldOn: (day: string) => `${day} 기준`,
  undated: '언제의 값인지 적혀 있지 않음',
  voices: '주민의 목소리',
  noVoices: '남긴 의견이 없습니다.',
  score: (score: number) => `5점 가운데 ${score}점`,
  backup: '백업',
  verified: (when: string, age: string) => `${when}에 백업을 되살려서 맞추어 보았습니다(${age}).`,
  age: (hours: number, days: string) =>
    hours < 1 ? '방금' : hours < 48 ? `${hours}시간 전` : `${days}일 전`,
  oldBackup: '백업이 이틀 넘게 되지 않았습니다. 서버를 맡은 분에게 알려 주세요.',
  backupFaults: {
    'no-space': '디스크에 빈자리가 모자라 마지막 백업을 하지 못했습니다. 서버를 맡은 분에게 알려 주세요.',
    'not-writable':
      '백업을 둘 폴더에 쓸 수 없어 마지막 백업을 하지 못했습니다. 서버를 맡은 분에게 알려 주세요.',
    'file-missing':
      '보관한 파일 하나가 사라져 마지막 백업을 마치지 못했습니다. 서버를 맡은 분에게 바로 알려 주세요.',
    'file-differs':
      '보관한 파일 하나가 달라져 마지막 백업을 마치지 못했습니다. 서버를 맡은 분에게 바로 알려 주세요.',
    'history-broken':
      '이력이 맞지 않아 마지막 백업을 마치지 못했습니다. 서버를 맡은 분에게 바로 알려 주세요.',
    unforeseen: '마지막 백업을 마치지 못했습니다. 서버를 맡은 분에게 알려 주세요.',
  },
  noBackup: '되살려서 맞추어 본 백업이 아직 없습니다. 서버를 맡은 분에게 알려 주세요.',
  all: '모두 보기',

  find: '찾기',
  findTitle: '기록과 할 일 찾기',
  findLead: '교류, 도시, 협정의 이름이나 할 일을 적어 보세요. 어느 화면에서나 Ctrl+K로 열립니다.',
  findLabel: '찾을 말',
  findNone: '찾은 것이 없습니다. 다른 말로 찾아 보세요.',
  findResults: '찾은 것',
  openFind: '찾기 (Ctrl+K)',
  acts: '할 일',
  shortcut: 'Ctrl+K로 열기',
}

type Loose<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Loose<T[Key]> }

export type HomeWords = Loose<typeof ko>
